// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { titleOfOwner } from '../../../ownership';
import { Effect } from '../../../plan';
import { counted } from '../../topic/changes/TopicPlan';
import { topicLinkKey } from '../links/topicLinkKey';
import { SchemaTarget, TopicLink } from '../schemaInputs';
import { SchemaPlan, schemaStep } from './SchemaPlan';
import { SCHEMA_STEPS } from './schemaStepNames';

/**
 * A topic that a schema is linked to, or no longer.
 *
 * @public
 */
export interface TopicLinkChange {
  link: TopicLink;
  /** What it becomes. */
  linked: boolean;
  /** Whose the topic is, where that is not who has the schema. */
  otherOwner?: string;
}

/**
 * What follows for a schema from the topics that it describes.
 *
 * @public
 */
export interface SchemaBearing {
  /** An entity ref. */
  owner: string;
  /** Who may know of it: everybody, or its owner and readers. */
  visibility: 'all' | 'owned';
}

/**
 * The links that differ between two lists, each once: those that come first.
 *
 * @public
 */
export function changedTopicLinks(
  before: readonly TopicLink[],
  after: readonly TopicLink[],
): Pick<TopicLinkChange, 'link' | 'linked'>[] {
  const without = (
    links: readonly TopicLink[],
    others: readonly TopicLink[],
  ) => {
    const left = new Map(links.map(link => [topicLinkKey(link), link]));
    others.forEach(link => left.delete(topicLinkKey(link)));
    return [...left.values()];
  };
  return [
    ...without(after, before).map(link => ({ link, linked: true })),
    ...without(before, after).map(link => ({ link, linked: false })),
  ];
}

/**
 * The plan of other topics that a schema is said to describe. Only what changes
 * is in its step, so that links of others stay what they are.
 *
 * @public
 */
export function planTopicLinks(question: {
  target: SchemaTarget;
  changes: readonly TopicLinkChange[];
  now: SchemaBearing;
  then: SchemaBearing;
}): SchemaPlan {
  const { target, changes } = question;
  if (!changes.length) {
    return { steps: [], effects: [] };
  }
  const flags = (flagOf: (change: TopicLinkChange) => boolean) =>
    Object.fromEntries(
      changes.map(change => [topicLinkKey(change.link), flagOf(change)]),
    );
  return {
    steps: [
      schemaStep(target, {
        operation: SCHEMA_STEPS.linkTopics,
        title: titleOf(changes),
        before: { topics: flags(({ linked }) => !linked) },
        after: { topics: flags(({ linked }) => linked) },
        risk: 'low',
      }),
    ],
    effects: [
      ...changes.map(change => effectOf(target, change)),
      ...ownerFollows(question),
      ...visibilityFollows(question),
    ],
  };
}

function titleOf(changes: readonly TopicLinkChange[]): string {
  const count = changes.filter(({ linked }) => linked).length;
  const parts = [
    ...(count ? [`link it to ${counted(count, 'topic')}`] : []),
    ...(count < changes.length
      ? [`take it off ${counted(changes.length - count, 'topic')}`]
      : []),
  ].join(' and ');
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}`;
}

function effectOf(
  { artifact }: SchemaTarget,
  { link, linked, otherOwner }: TopicLinkChange,
): Effect {
  const { cluster, topic, part } = link;
  const what = `the ${part}s of '${topic}' on ${cluster}`;
  const whose = otherOwner
    ? `, which belongs to ${titleOfOwner(otherOwner)}`
    : '';
  const verb = linked ? 'linked' : 'unlinked';
  return {
    code: otherOwner ? `foreign-topic-${verb}` : `topic-${verb}`,
    severity: otherOwner ? 'care' : 'info',
    message: linked
      ? `'${artifact}' is shown as the schema of ${what}${whose}`
      : `'${artifact}' is no longer shown as the schema of ${what}${whose}`,
    params: { ...link },
  };
}

/** An unowned schema belongs to who has a topic that it is linked to. */
function ownerFollows({
  target,
  now,
  then,
}: Parameters<typeof planTopicLinks>[0]): Effect[] {
  return now.owner === then.owner
    ? []
    : [
        {
          code: 'schema-owner-follows',
          severity: 'care',
          message: `'${target.artifact}' belongs to ${titleOfOwner(
            then.owner,
          )} from then on, as its topics do, and no longer to ${titleOfOwner(
            now.owner,
          )}`,
          params: { from: now.owner, to: then.owner },
        },
      ];
}

/** A schema is no more public than the topics that it describes. */
function visibilityFollows({
  target,
  now,
  then,
}: Parameters<typeof planTopicLinks>[0]): Effect[] {
  if (now.visibility === then.visibility) {
    return [];
  }
  const isNarrowed = then.visibility === 'owned';
  return [
    {
      code: isNarrowed ? 'schema-narrowed' : 'schema-opened',
      severity: 'care',
      message: isNarrowed
        ? `'${target.artifact}' is only seen by its owner and by who reads its topics, because not everybody may see one of them`
        : `'${target.artifact}' is seen by everybody, because all its topics are`,
      params: { from: now.visibility, to: then.visibility },
    },
  ];
}
