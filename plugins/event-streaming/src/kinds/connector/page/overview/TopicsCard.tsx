// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import {
  RemixiconComponentType,
  RiDatabase2Line,
  RiErrorWarningLine,
} from '@remixicon/react';
import {
  ConnectorDetail,
  ConnectorTopic,
} from '@sluice/plugin-event-streaming-common';
import { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { CardRow } from '../../../../components/layout/CardRow';
import { PlainList } from '../../../../components/layout/PlainList';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { kindIcons } from '../../../../components/values/kindIcons';
import { TwoLines } from '../../../../components/values/TwoLines';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { useConnectorPaths } from '../../useConnectorPaths';
import { wordsOfTopic } from './wordsOfTopic';

/** All that it reads from and writes to, in the order that data goes. */
export function TopicsCard({ connector }: { connector: ConnectorDetail }) {
  const { t } = useTexts(connectorTranslationRef);
  const { topicList, external, type, cluster } = connector;
  const paths = useConnectorPaths();
  const isSource = type === 'source';
  const to = external?.entityRef && paths.entity(external.entityRef);
  const target = external && (
    <Item key="external" icon={RiDatabase2Line} second={external.place}>
      {to ? (
        <Link component={RouterLink} to={to}>
          {external.product}
        </Link>
      ) : (
        external.product
      )}
    </Item>
  );
  const topics = topicList.map(topic => (
    <TopicItem
      key={`${topic.role}/${topic.topic}`}
      topic={topic}
      on={cluster}
    />
  ));
  const isEmpty = topics.length === 0 && !target;
  return (
    <SectionCard
      title={t(`connectorPage.topics.${isSource ? 'titleSource' : 'title'}`)}
      content={isEmpty ? 'padded' : 'list'}
    >
      {isEmpty ? (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {t('connectorPage.topics.none')}
        </Box>
      ) : (
        <PlainList>{isSource ? [target, topics] : [topics, target]}</PlainList>
      )}
    </SectionCard>
  );
}

function TopicItem(props: { topic: ConnectorTopic; on: string }) {
  const { topic, role, exists } = props.topic;
  const { t } = useTexts(connectorTranslationRef);
  const to = useConnectorPaths().topic(props.on, topic);
  return (
    <Item
      icon={role === 'dead-letters' ? RiErrorWarningLine : kindIcons.topic}
      second={wordsOfTopic(props.topic, t)}
    >
      {to && exists ? (
        <Link component={RouterLink} to={to}>
          {topic}
        </Link>
      ) : (
        topic
      )}
    </Item>
  );
}

function Item(props: {
  icon: RemixiconComponentType;
  second: string | undefined;
  children: ReactNode;
}) {
  const { icon: Icon, second, children } = props;
  return (
    <CardRow>
      <Box sx={{ display: 'flex', color: 'text.secondary' }}>
        <Icon size={16} aria-hidden />
      </Box>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <TwoLines first={children} second={second} />
      </Box>
    </CardRow>
  );
}
