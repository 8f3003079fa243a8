// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DeclaredParty,
  TopicConsumer,
  TopicConsumers,
} from '@sluice/plugin-event-streaming-common';
import { kindIcons } from '../../../../components/values/kindIcons';
import { Party } from '../../../../components/diagram/PartyCard';
import { formatCount } from '../../../../format/formatCount';
import { Translate } from '../../../../translation/Translate';
import { joined, lookOf, ownerOf, PartyOptions } from './PartyOptions';

/**
 * Who reads: groups of declared components with the slowest first, then what is
 * declared and not seen, then groups that nobody declares.
 */
export function toReaders(
  { consumers, inactive }: Pick<TopicConsumers, 'consumers' | 'inactive'>,
  options: PartyOptions,
): Party[] {
  const slowestFirst = [...consumers].sort(
    (a, b) => (b.lag ?? 0) - (a.lag ?? 0),
  );
  const declared = slowestFirst.filter(({ component }) => component);
  const undeclared = slowestFirst.filter(({ component }) => !component);
  return [
    ...declared.map(consumer => toReader(consumer, options)),
    ...inactive.map(party => toInactive(party, options)),
    ...undeclared.map(consumer => toReader(consumer, options)),
  ];
}

function toReader(consumer: TopicConsumer, options: PartyOptions): Party {
  const { group, lag, component } = consumer;
  const { t, entityPath } = options;
  return {
    id: `group ${group}`,
    name: group,
    to: component && entityPath(component.entityRef),
    icon: kindIcons.consumerGroup,
    detail: component
      ? joined([
          component.title,
          ownerOf(component, options),
          membersOf(consumer, t),
        ])
      : joined([membersOf(consumer, t), t('topicPage.parties.notInCatalog')]),
    value: lag === undefined ? '–' : formatCount(lag),
    valueNote: noteOf(lag, t),
    warning: component ? undefined : t('topicPage.parties.undeclared'),
    uncertain: !component,
  };
}

function toInactive(party: DeclaredParty, options: PartyOptions): Party {
  const { t, entityPath } = options;
  const { icon, known } = lookOf(party, options);
  return {
    id: party.entityRef,
    name: party.title,
    to: entityPath(party.entityRef),
    icon,
    detail: joined([known, ownerOf(party, options)]),
    value: '–',
    warning: t('topicPage.parties.notSeen'),
    uncertain: true,
  };
}

function membersOf({ members }: TopicConsumer, t: Translate): string {
  return members === 0
    ? t('topicPage.parties.noMembers')
    : t('topicPage.parties.members', { count: members });
}

function noteOf(lag: number | undefined, t: Translate): string {
  if (lag === undefined) {
    return t('topicPage.parties.noCommit');
  }
  return t(
    lag === 0 ? 'topicPage.parties.upToDate' : 'topicPage.parties.behind',
  );
}
