// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../plan';
import { textOf } from '../effectiveConfig';
import { configFix, violation, warning } from '../finding';
import { TopicQuestion } from '../TopicQuestion';

const KEY = 'unclean.leader.election.enable';

/** Nobody gives up messages that Kafka has confirmed, least in production. */
export function uncleanElectionRule(question: TopicQuestion): Finding[] {
  const { spec, profile } = question;
  if (textOf(spec, KEY) !== 'true') {
    return [];
  }
  const extra = {
    detail: 'An outdated replica may lead, and what it misses is gone',
    ...configFix(KEY, 'false', 'Switch off'),
  };
  return profile.tier === 'prod'
    ? [
        violation(
          'unclean-election',
          `${profile.title} does not allow outdated leaders`,
          extra,
        ),
      ]
    : [
        warning(
          'unclean-election',
          'Confirmed messages can be lost when a broker fails',
          extra,
        ),
      ];
}
