// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { formatBytes } from '../../kinds/topic/formatBytes';
import { Finding } from '../../plan';
import { amountOf } from '../effectiveConfig';
import { beyondLimit } from '../exceptions';
import { configFix, passed } from '../finding';
import { TopicQuestion } from '../TopicQuestion';

const KEY = 'retention.bytes';

/** A size limit is for each partition, which is easily misread. */
export function retentionBytesRule(question: TopicQuestion): Finding[] {
  const { spec, profile } = question;
  const bytes = amountOf(spec, KEY);
  if (spec.config[KEY] === undefined || bytes === undefined) {
    return [];
  }
  const limit = profile.limits.retentionBytes.value;
  if (limit !== undefined && (bytes < 0 || bytes > limit)) {
    const most = formatBytes(limit);
    const wanted = bytes < 0 ? 'No limit' : formatBytes(bytes);
    return [
      beyondLimit(
        question,
        { limit: KEY, value: bytes },
        {
          message: `${wanted} for each partition is more than the ${most} that ${profile.title} allows without approval`,
          extra: {
            detail: `At most ${most} for each partition without approval`,
            ...configFix(KEY, String(limit), `Set to ${most}`),
          },
        },
      ),
    ];
  }
  return bytes < 0 ? [] : [total(spec, bytes)];
}

function total(spec: TopicQuestion['spec'], bytes: number): Finding {
  const { partitions, replicationFactor } = spec;
  const topic = bytes * partitions;
  return passed(
    'retention-bytes',
    `At most ${formatBytes(bytes)} for each partition, ${formatBytes(
      topic,
    )} for the topic`,
    {
      field: `input.config.${KEY}`,
      detail: `${formatBytes(
        topic * replicationFactor,
      )} on disk with ${replicationFactor} replica${
        replicationFactor === 1 ? '' : 's'
      }; older messages go first`,
    },
  );
}
