// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { TopicConsumers } from '@sluice/plugin-event-streaming-common';
import { PlainList } from '../../../../components/layout/PlainList';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { ComponentLink } from '../consumers/ComponentLink';
import { ContractParty } from './ContractParty';

/** The components that declare to write, with their owners. */
export function ContractWriters(props: { consumers: TopicConsumers }) {
  const { producers } = props.consumers;
  const { t } = useTexts(schemaTranslationRef);
  return producers.length === 0 ? (
    <Box sx={{ color: 'text.secondary' }}>
      {t('ofTopic.contract.noProducers')}
    </Box>
  ) : (
    <PlainList sx={{ display: 'grid', gap: 0.5 }}>
      {producers.map(producer => (
        <ContractParty
          key={producer.entityRef}
          name={<ComponentLink party={producer} />}
          owner={producer.owner}
        />
      ))}
    </PlainList>
  );
}
