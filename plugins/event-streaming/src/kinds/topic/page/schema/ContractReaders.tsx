// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { TopicConsumers } from '@sluice/plugin-event-streaming-common';
import { PlainList } from '../../../../components/layout/PlainList';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { ComponentLink } from '../consumers/ComponentLink';
import { ContractParty } from './ContractParty';

/** Who reads by declaration and by what was seen, with their owners. */
export function ContractReaders(props: { consumers: TopicConsumers }) {
  const { consumers, inactive } = props.consumers;
  const { t } = useTexts(schemaTranslationRef);
  if (consumers.length + inactive.length === 0) {
    return (
      <Box sx={{ color: 'text.secondary' }}>
        {t('ofTopic.contract.noConsumers')}
      </Box>
    );
  }
  return (
    <PlainList sx={{ display: 'grid', gap: 0.5 }}>
      {consumers.map(({ group, component }) => (
        <ContractParty
          key={`group ${group}`}
          name={component ? <ComponentLink party={component} /> : group}
          owner={component ? component.owner : 'unknown'}
          note={
            component
              ? t('ofTopic.contract.asGroup', { group })
              : t('ofTopic.contract.undeclared')
          }
        />
      ))}
      {inactive.map(party => (
        <ContractParty
          key={party.entityRef}
          name={<ComponentLink party={party} />}
          owner={party.owner}
          note={t('ofTopic.contract.notSeen')}
        />
      ))}
    </PlainList>
  );
}
