// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { checkTopicName } from '../../kinds/topic/topicName';
import { suggestTopicName } from '../../kinds/topic/suggestTopicName';
import { isSameRef } from '../../ownership';
import { Finding } from '../../plan';
import { passed, violation, warning } from '../finding';
import { TopicQuestion } from '../TopicQuestion';

const FIELD = 'target.topic';

/** The name is legal, follows the pattern, is not reserved, not too long. */
export function nameRule(question: TopicQuestion): Finding[] {
  const { naming } = question.profile;
  const problems = checkTopicName(question.target.topic, naming);
  const findings = problems.map(({ code, message }) =>
    code === 'long'
      ? warning('name-long', message, { field: FIELD })
      : violation(`name-${code}`, message, {
          field: FIELD,
          ...suggestionFor(question),
        }),
  );
  const isFine = findings.every(finding => finding.outcome !== 'violation');
  const message = `Name follows the pattern ${naming.example}`;
  return isFine
    ? [passed('name', message, { field: FIELD }), ...findings]
    : findings;
}

function suggestionFor(
  question: TopicQuestion,
): Pick<Finding, 'detail' | 'fix'> {
  const { naming } = question.profile;
  const own = prefixesOf(question);
  const value = suggestTopicName(question.target.topic, naming, own);
  if (value === undefined) {
    return { detail: `Names look like ${naming.example}` };
  }
  return {
    detail: `Names look like ${naming.example}, such as ${value}`,
    fix: { field: FIELD, value, label: `Use ${value}` },
  };
}

function prefixesOf({ prefixes, requester }: TopicQuestion): string[] {
  return prefixes
    .filter(rule =>
      requester.ownershipRefs.some(ref => isSameRef(ref, rule.owner)),
    )
    .map(rule => rule.prefix)
    .sort();
}
