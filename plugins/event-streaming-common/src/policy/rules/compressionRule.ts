// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { describeConfigValue } from '../../kinds/topic/describeConfigValue';
import { Finding } from '../../plan';
import { textOf } from '../effectiveConfig';
import { configFix, passed, warning } from '../finding';
import { originText } from '../originText';
import { TopicQuestion } from '../TopicQuestion';

const KEY = 'compression.type';

/** A fixed codec makes brokers compress again what came in another. */
export function compressionRule({ spec, profile }: TopicQuestion): Finding[] {
  const codec = textOf(spec, KEY);
  if (codec === undefined) {
    return [];
  }
  const { value: usual, from } = profile.defaults.compressionType;
  const name = describeConfigValue(KEY, codec);
  if (codec === usual || codec === 'producer') {
    const who = codec === usual ? `, ${originText(from, profile)}` : '';
    const message = `Compression: ${name}${who}`;
    return [passed('compression', message, { field: `input.config.${KEY}` })];
  }
  return [
    warning(
      'fixed-codec',
      `Brokers store messages with ${
        codec === 'uncompressed' ? 'no compression' : name
      }, whatever producers send`,
      {
        detail:
          'They compress again what comes in another codec, which costs them time',
        ...configFix(KEY, usual, `Set to ${usual}`),
      },
    ),
  ];
}
