// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import {
  MOST_TOPIC_LINKS,
  TopicLink,
  topicLinkKey,
} from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { ChoiceField } from '../../../../components/controls/ChoiceField';
import { DisabledReason } from '../../../../components/controls/DisabledReason';
import {
  TopicPicker,
  TopicPlace,
} from '../../../../components/controls/TopicPicker';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { useServedClusters } from './useServedClusters';

const PARTS = ['value', 'key'] as const;

export interface AddLinkProps {
  registry: string;
  links: readonly TopicLink[];
  onAdd: (link: TopicLink) => void;
}

/** Finds a topic of the clusters that use the registry, and links to it. */
export function AddLink({ registry, links, onAdd }: AddLinkProps) {
  const { t } = useTexts(schemaTranslationRef);
  const clusters = useServedClusters(registry);
  const [place, setPlace] = useState<TopicPlace>();
  const [part, setPart] = useState<TopicLink['part']>('value');
  const link = place && {
    cluster: place.cluster,
    topic: place.topic,
    part,
  };
  const reason = reasonOf();
  const add = () => {
    if (link) {
      onAdd(link);
      setPlace(undefined);
    }
  };
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'flex-end',
        gap: 1.5,
        '& > :first-of-type': { flex: '1 1 260px' },
      }}
    >
      <Box>
        <TopicPicker
          label={t('schemaChange.topics.topic')}
          value={place}
          clusters={clusters}
          onChange={setPlace}
        />
      </Box>
      <Box sx={{ minWidth: 160 }}>
        <ChoiceField
          label={t('schemaChange.topics.part')}
          value={part}
          options={PARTS.map(value => ({
            value,
            label: t(`schemaChange.topics.parts.${value}`),
          }))}
          onChange={value => setPart(value ?? 'value')}
        />
      </Box>
      <DisabledReason reason={reason}>
        <Button variant="outlined" onClick={add}>
          {t('schemaChange.topics.add')}
        </Button>
      </DisabledReason>
    </Box>
  );

  function reasonOf(): string | undefined {
    if (links.length >= MOST_TOPIC_LINKS) {
      return t('schemaChange.topics.most', {
        number: String(MOST_TOPIC_LINKS),
      });
    }
    if (!link) {
      return t('schemaChange.topics.choose');
    }
    return links.some(it => topicLinkKey(it) === topicLinkKey(link))
      ? t('schemaChange.topics.twice')
      : undefined;
  }
}
