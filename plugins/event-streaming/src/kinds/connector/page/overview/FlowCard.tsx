// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorDetail,
  ConnectorTopic,
} from '@sluice/plugin-event-streaming-common';
import { RiDatabase2Line, RiErrorWarningLine } from '@remixicon/react';
import { Party } from '../../../../components/diagram/PartyCard';
import { WritersAndReaders } from '../../../../components/diagram/WritersAndReaders';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { kindIcons } from '../../../../components/values/kindIcons';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { formatCount } from '../../../../format/formatCount';
import { TranslateConnector } from '../../../../translation/TranslateConnector';
import { useTexts } from '../../../../translation/useTexts';
import { connectorView } from '../../connectorView';
import { ConnectorPaths, useConnectorPaths } from '../../useConnectorPaths';
import { wordsOfTopic } from './wordsOfTopic';

/** Whence data comes and where it goes, drawn from left to right. */
export function FlowCard({ connector }: { connector: ConnectorDetail }) {
  const { t } = useTexts(connectorTranslationRef);
  const paths = useConnectorPaths();
  const { topicList, version } = connector;
  const partiesOf = (isShown: (topic: ConnectorTopic) => boolean) =>
    topicList
      .filter(isShown)
      .map(topic => topicParty(topic, connector, { t, paths }));
  const external = externalParties(connector, { t, paths });
  const isSource = connector.type === 'source';
  const read = partiesOf(({ role }) => role === 'reads');
  const written = partiesOf(({ role }) => role !== 'reads');
  return (
    <SectionCard title={t('connectorPage.flow.title')}>
      <WritersAndReaders
        writers={isSource ? external : read}
        readers={isSource ? written : [...external, ...written]}
        centre={{
          icon: connectorView.icon,
          value: connector.pluginTitle,
          notes: version ? [version] : [],
        }}
        words={{
          from: t('connectorPage.flow.from'),
          to: t('connectorPage.flow.to'),
          nobodyFrom: t('connectorPage.flow.nowhere'),
          nobodyTo: t('connectorPage.flow.nowhere'),
        }}
      />
    </SectionCard>
  );
}

interface PartyOptions {
  t: TranslateConnector;
  paths: ConnectorPaths;
}

function externalParties(
  { external }: ConnectorDetail,
  { t, paths }: PartyOptions,
): Party[] {
  if (!external) {
    return [];
  }
  const { product, place, entityRef } = external;
  return [
    {
      id: 'external',
      name: product,
      to: entityRef && paths.entity(entityRef),
      icon: RiDatabase2Line,
      detail: place ?? t('connectorPage.flow.notTold'),
    },
  ];
}

function topicParty(
  topic: ConnectorTopic,
  { cluster, lag }: ConnectorDetail,
  { t, paths }: PartyOptions,
): Party {
  const { topic: name, role, seen, exists } = topic;
  const behind = lag?.topics.find(one => one.topic === name)?.messages;
  const isRead = role === 'reads' && behind !== undefined;
  return {
    id: `${role}/${name}`,
    name,
    to: exists ? paths.topic(cluster, name) : undefined,
    icon: role === 'dead-letters' ? RiErrorWarningLine : kindIcons.topic,
    detail: wordsOfTopic(topic, t),
    value: isRead ? formatCount(behind) : undefined,
    valueNote: isRead ? t('connectorPage.flow.behind') : undefined,
    uncertain: !exists || !seen,
  };
}
