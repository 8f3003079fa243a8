// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DeclaredParty,
  ImpactItem,
} from '@sluice/plugin-event-streaming-common';
import { ConsumerReader, LiveConsumer } from '../ConsumerReader';
import { partiesOf, toParty } from '../declaredParties';
import { TopicProposalsOptions } from '../TopicProposalsOptions';
import { TopicCase } from './TopicCase';

/** A group that reads a topic, with the component that declares to run it. */
export interface Reader extends LiveConsumer {
  component?: DeclaredParty;
}

/** Who reads a topic, and who declares to use it. */
export interface TopicReaders {
  groups: Reader[];
  /** Declared to read or write it, whose groups were not seen. */
  declared: (DeclaredParty & { role: 'produces' | 'consumes' })[];
}

/** All whom a change of a topic reaches. */
export interface TopicUsers extends TopicReaders {
  connectors: ImpactItem[];
}

/** What a change means to a group; undefined where it does not reach it. */
export type Consequence = (reader: Reader) => string | undefined;

/** Reads who uses a topic now: on the cluster, in the catalog, by connectors. */
export async function readUsers(
  topic: Pick<TopicCase, 'admin' | 'target'>,
  services: Pick<TopicProposalsOptions, 'inventory' | 'connectorsOf'>,
): Promise<TopicUsers> {
  const [readers, connectors] = await Promise.all([
    readReaders(topic, services),
    services.connectorsOf(topic.target),
  ]);
  return { ...readers, connectors };
}

/** Reads who uses a topic now, on the cluster and in the catalog. */
export async function readReaders(
  { admin, target }: Pick<TopicCase, 'admin' | 'target'>,
  { inventory }: Pick<TopicProposalsOptions, 'inventory'>,
): Promise<TopicReaders> {
  const { groups, declarations } = inventory;
  const [declared, runners] = await Promise.all([
    declarations.ofTopic(target),
    declarations.runners(),
  ]);
  const consumers = partiesOf(declared, 'consumes', target.cluster);
  const seen = await ConsumerReader.create({ groups }).read(
    admin,
    target,
    consumers.flatMap(party => party.groups),
  );
  const known = [
    ...consumers,
    ...runners.map(runner => toParty(runner, target.cluster)),
  ];
  const isSeen = (party: DeclaredParty) =>
    seen.some(({ group }) => party.groups.includes(group));
  return {
    groups: seen.map(consumer => ({
      ...consumer,
      component: known.find(party => party.groups.includes(consumer.group)),
    })),
    declared: [
      ...consumers
        .filter(party => !isSeen(party))
        .map(party => ({ ...party, role: 'consumes' as const })),
      ...partiesOf(declared, 'produces', target.cluster).map(party => ({
        ...party,
        role: 'produces' as const,
      })),
    ],
  };
}

/** Those whom a change reaches, with their owners, most messages behind first. */
export function impactOf(
  { groups, declared }: TopicReaders,
  consequence: { group: Consequence; component: string },
): ImpactItem[] {
  return [
    ...groups.flatMap(reader => {
      const text = consequence.group(reader);
      return text === undefined ? [] : [groupItem(reader, text)];
    }),
    ...declared.map(
      ({ entityRef, owner, role, title }): ImpactItem => ({
        type: 'component',
        name: title,
        owner,
        consequence: consequence.component,
        params: { entityRef, role },
      }),
    ),
  ];
}

/**
 * The same with the connectors. What a change means to one is said after what
 * it does with the topic, such as `Reads it`.
 */
export function impactOnUsers(
  users: TopicUsers,
  consequence: { group: Consequence; component: string; connector: string },
): ImpactItem[] {
  return [
    ...impactOf(users, consequence),
    ...users.connectors.map(item => ({
      ...item,
      consequence: `${item.consequence}${consequence.connector}`,
    })),
  ];
}

function groupItem(reader: Reader, consequence: string): ImpactItem {
  const { group, members, lag, state, component } = reader;
  return {
    type: 'consumer-group',
    name: group,
    owner: component?.owner,
    consequence,
    active: members > 0,
    params: {
      members,
      state,
      ...(lag === undefined ? {} : { lag }),
      ...(component ? { entityRef: component.entityRef } : {}),
    },
  };
}
