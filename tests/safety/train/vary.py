"""Makes messages that nobody has written out of those of the lessons: words changed for their neighbours in meaning, clauses
put into other messages, pieces taken by themselves. Nobody knows what is right for them: the large teacher says what it
thinks (teacher.py), and the nets learn from that too.

    python3 tests/safety/train/vary.py <lessons.jsonl> <varied.jsonl> --meanings <vectors.json> --hold wave5-5.jsonl
"""
import argparse
import json
import random
from pathlib import Path

import numpy as np

from teach import read_lessons

KEPT = set(  # small words that turn the sense: never changed
    'i you he she it we they me my his her the a an and but or not cant dont wont never no is am are was were be been do '
    'does did has have had to of in on at for from with by'.split()
)
BREAKS = {'.', ',', 'and', 'but', 'because', 'so', 'then'}
NEAR = 0.45  # likeness of meanings from which a word is a neighbour
LONGEST = 120


def neighbours(lessons, meanings):
    """For every word of the lessons its nearest in meaning, twelve at most."""
    used = {word for one in lessons for word in one['words'] if word.isalpha() and word in meanings['vectors']}
    words = list(dict.fromkeys([*(word for word in meanings['words'][:25_000] if word.isalpha()), *sorted(used)]))
    rows = np.array([meanings['vectors'][word][:100] for word in words], np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    at = {word: row for row, word in enumerate(words)}
    near, asked = {}, sorted(used)
    for start in range(0, len(asked), 1000):
        some = asked[start : start + 1000]
        like = rows[[at[word] for word in some]] @ rows.T
        best = np.argpartition(-like, 12, axis=1)[:, :12]
        for word, places, row in zip(some, best, like):
            near[word] = [words[place] for place in places if words[place] != word and row[place] > NEAR]
    return near


def clauses(words):
    parts = [[]]
    for word in words:
        if word in BREAKS and len(parts[-1]) >= 3:
            parts.append([])
        parts[-1].append(word)
    return [part for part in parts if part]


def vary(lessons, near):
    def changed(words, often):
        return [
            random.choice(near[word]) if word not in KEPT and near.get(word) and random.random() < often else word
            for word in words
        ]

    words, way = random.choice(lessons)['words'], random.random()
    if way < 0.4:
        return [word for word in changed(words, 0.2) if random.random() > 0.03]
    if way < 0.8:
        parts, guest = clauses(words), random.choice(clauses(random.choice(lessons)['words']))
        if random.random() < 0.5 and len(parts) > 1:
            parts[random.randrange(len(parts))] = guest
        else:
            parts.insert(random.randrange(len(parts) + 1), guest)
        return changed([word for part in parts for word in part], 0.06)
    if way < 0.93 and len(words) >= 7:
        start = random.randrange(len(words) - 4)
        return changed(words[start : random.randrange(start + 4, len(words) + 1)], 0.08)
    return changed(words, 0.35)


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument('lessons')
    ask.add_argument('to')
    ask.add_argument('--meanings', required=True)
    ask.add_argument('--hold', default='')
    ask.add_argument('--count', type=int, default=100_000)
    ask.add_argument('--seed', type=int, default=1)
    asked = ask.parse_args()
    random.seed(asked.seed)
    lessons = [
        one
        for one in read_lessons(asked.lessons)[1]
        if not one['from'].startswith(('judge:', 'everyday')) and one['from'] != asked.hold and len(one['words']) >= 3
    ]
    near = neighbours(lessons, json.loads(Path(asked.meanings).read_text()))
    varied = {}
    for _ in range(asked.count):
        words = vary(lessons, near)[:LONGEST]
        while words and words[0] in {'.', ','}:
            words = words[1:]
        if len(words) >= 2:
            varied[' '.join(words)] = words
    Path(asked.to).write_text(''.join(f'{json.dumps({"words": words})}\n' for words in varied.values()))
    print(f'{len(varied)} messages: {asked.to}')


if __name__ == '__main__':
    main()
