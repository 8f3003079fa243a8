// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A topic as an annotation names it: on one cluster, or on all when the
 * cluster is left out.
 *
 * @public
 */
export interface TopicRef {
  cluster?: string;
  topic: string;
}

/**
 * Reads an annotation such as `prod:billing.usage.events, config.change.events`.
 * Blank parts and repetitions are left out.
 *
 * @public
 */
export function parseTopicRefs(annotation: string | undefined): TopicRef[] {
  const parts = (annotation ?? '').split(',').map(toTopicRef);
  const refs = new Map(
    parts
      .filter(ref => ref.topic !== '')
      .map(ref => [`${ref.cluster ?? ''}:${ref.topic}`, ref]),
  );
  return [...refs.values()];
}

/**
 * Whether a ref names the topic on that cluster. Kafka's names are exact: case,
 * dots and underscores count.
 *
 * @public
 */
export function matchesTopicRef(
  ref: TopicRef,
  topic: { cluster: string; topic: string },
): boolean {
  return (
    ref.topic === topic.topic &&
    (ref.cluster === undefined || ref.cluster === topic.cluster)
  );
}

function toTopicRef(part: string): TopicRef {
  const colon = part.indexOf(':');
  const cluster = part.slice(0, Math.max(colon, 0)).trim();
  const topic = part.slice(colon + 1).trim();
  return cluster ? { cluster, topic } : { topic };
}
