// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicLink } from '../kinds/schema/schemaInputs';
import { Finding } from '../plan';
import { passed, violation, warning } from './finding';
import { OtherSchema, secondSchemaRule } from './rules/schema/secondSchemaRule';

/**
 * A topic that a schema is to be linked to, and what is known of it.
 *
 * @public
 */
export interface AskedTopicLink {
  link: TopicLink;
  /**
   * Whether it can be: not where nobody knows of such a topic, where the topics
   * of the cluster have their schemas in another registry, or where the
   * schema's name says so already.
   */
  state: 'possible' | 'no-topic' | 'other-registry' | 'by-name';
  /** Unrelated schemas of the same part, for a link that is new. */
  others: readonly OtherSchema[];
  /** What else there is to say, such as that it is of another domain. */
  notes: readonly string[];
}

/**
 * What the policy says to the topics that a schema is said to describe.
 *
 * @public
 */
export function evaluateTopicLinks(question: {
  registry: string;
  /** In the order of the input. */
  links: readonly AskedTopicLink[];
  /** Whether the list differs from what is so already. */
  changes: boolean;
}): Finding[] {
  const { links, changes, registry } = question;
  const findings = links.flatMap((link, index) =>
    findingsOn(link, `input.topics.${index}`, registry),
  );
  if (!changes && !findings.some(({ outcome }) => outcome === 'violation')) {
    return [
      violation(
        'nothing-changes',
        'Nothing would change: these are its topics already',
        { field: 'input.topics' },
      ),
    ];
  }
  return findings;
}

function findingsOn(
  { link, state, others, notes }: AskedTopicLink,
  field: string,
  registry: string,
): Finding[] {
  const { cluster, topic, part } = link;
  switch (state) {
    case 'no-topic':
      return [
        violation(
          'unknown-topic',
          `There is no topic '${topic}' on cluster '${cluster}'`,
          { field: `${field}.topic` },
        ),
      ];
    case 'other-registry':
      return [
        violation(
          'other-registry',
          `Topics of cluster '${cluster}' do not have their schemas in '${registry}'`,
          { field: `${field}.cluster` },
        ),
      ];
    case 'by-name':
      return [
        violation(
          'linked-by-name',
          `It describes the ${part}s of '${topic}' by its name already`,
          { field },
        ),
      ];
    default:
      return [
        passed('topic', `'${topic}' is there`, { field }),
        ...secondSchemaRule(others, field),
        ...notes.map(note => warning('schema-note', note, { field })),
      ];
  }
}
