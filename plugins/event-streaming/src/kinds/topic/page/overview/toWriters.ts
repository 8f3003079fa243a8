// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DeclaredParty,
  TopicConsumers,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { RiQuestionLine } from '@remixicon/react';
import { Party } from '../../../../components/diagram/PartyCard';
import { formatAge } from '../../../../format/formatAge';
import { formatRate } from '../../../../format/formatRate';
import { Translate } from '../../../../translation/Translate';
import { joined, lookOf, ownerOf, PartyOptions } from './PartyOptions';

type Traffic = Pick<TopicDetail, 'producedPerSecond' | 'lastProducedAt'>;

/**
 * Who writes. Kafka does not tell, so these are declared, or connectors; whether
 * messages arrive says if a declaration holds, or if somebody is missing.
 */
export function toWriters(
  { producers }: Pick<TopicConsumers, 'producers'>,
  topic: Traffic,
  options: PartyOptions,
): Party[] {
  if (producers.length === 0) {
    return isWritten(topic) ? [unknownWriter(topic, options.t)] : [];
  }
  return producers.map(producer => toWriter(producer, topic, options));
}

function isWritten({ producedPerSecond }: Traffic): boolean {
  return producedPerSecond !== undefined && producedPerSecond > 0;
}

function toWriter(
  producer: DeclaredParty,
  topic: Traffic,
  options: PartyOptions,
): Party {
  const { t, entityPath } = options;
  const silent = topic.producedPerSecond === 0;
  const { icon, known } = lookOf(producer, options);
  return {
    id: producer.entityRef,
    name: producer.title,
    to: entityPath(producer.entityRef),
    icon,
    detail: joined([known, ownerOf(producer, options)]),
    warning: silent ? silence(topic, t) : undefined,
    uncertain: silent,
  };
}

function silence({ lastProducedAt }: Traffic, t: Translate): string {
  if (lastProducedAt === undefined) {
    return t('topicPage.parties.silent');
  }
  const age = formatAge(Date.now() - Date.parse(lastProducedAt));
  return t('topicPage.parties.idleSince', { age });
}

function unknownWriter(topic: Traffic, t: Translate): Party {
  return {
    id: 'unknown',
    name: t('topicPage.parties.unknownWriter'),
    icon: RiQuestionLine,
    detail: t('topicPage.parties.notInCatalog'),
    value: formatRate(topic.producedPerSecond ?? 0),
    warning: t('topicPage.parties.undeclared'),
    uncertain: true,
  };
}
