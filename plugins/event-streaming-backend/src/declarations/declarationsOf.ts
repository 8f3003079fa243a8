// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DEFAULT_NAMESPACE,
  Entity,
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  ANNOTATIONS,
  parseTopicRefs,
} from '@sluice/plugin-event-streaming-common';
import { ANY, Declaration, PartyRole } from './DeclarationStore';

const ROLES: readonly [role: PartyRole, annotation: string][] = [
  ['produces', ANNOTATIONS.produces],
  ['consumes', ANNOTATIONS.consumes],
  ['owns', ANNOTATIONS.owns],
  ['operates', ANNOTATIONS.ownsConnectors],
];

/** What an entity declares by its annotations. */
export function declarationsOf(entity: Entity): Declaration[] {
  const annotations = entity.metadata.annotations ?? {};
  const groups = listOf(annotations[ANNOTATIONS.consumerGroups]);
  const party = {
    entityRef: stringifyEntityRef(entity),
    title: entity.metadata.title ?? entity.metadata.name,
    owner: ownerOf(entity),
    groups,
  };
  const named = ROLES.flatMap(([role, annotation]) =>
    parseTopicRefs(annotations[annotation]).map(ref => ({
      ...party,
      role,
      cluster: ref.cluster ?? ANY,
      topic: ref.topic,
    })),
  );
  return groups.length
    ? [...named, { ...party, role: 'runs', cluster: ANY, topic: ANY }]
    : named;
}

function listOf(annotation: string | undefined): string[] {
  const items = (annotation ?? '').split(',').map(item => item.trim());
  return [...new Set(items.filter(Boolean))];
}

/** A group or user that declares to own something owns it itself. */
function ownerOf(entity: Entity): string | undefined {
  if (['group', 'user'].includes(entity.kind.toLowerCase())) {
    return stringifyEntityRef(entity);
  }
  const related = entity.relations?.find(
    relation => relation.type === RELATION_OWNED_BY,
  );
  if (related) {
    return stringifyEntityRef(parseEntityRef(related.targetRef));
  }
  const owner = entity.spec?.owner;
  return typeof owner === 'string'
    ? stringifyEntityRef(
        parseEntityRef(owner, {
          defaultKind: 'Group',
          defaultNamespace: entity.metadata.namespace ?? DEFAULT_NAMESPACE,
        }),
      )
    : undefined;
}
