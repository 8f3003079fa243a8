// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { LoadedPart } from '../../../../components/state/LoadedPart';
import { OwnerLink } from '../../../../components/values/OwnerLink';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { isOnCluster } from '../isOnCluster';
import { TopicParts } from '../useTopicParts';
import { ContractPart } from './ContractPart';
import { ContractPromise } from './ContractPromise';
import { ContractReaders } from './ContractReaders';
import { ContractSchema } from './ContractSchema';
import { ContractWriters } from './ContractWriters';
import { NoSchema } from './NoSchema';
import { LoadedSchema } from './useTopicSchemas';

export interface ContractCardProps {
  topic: TopicDetail;
  parts: TopicParts;
}

/** Whose topic it is, what it holds and promises, and who relies on it. */
export function ContractCard({ topic, parts }: ContractCardProps) {
  const { t } = useTexts(schemaTranslationRef);
  const { schemas, consumers, config } = parts;
  const { owner } = topic;
  return (
    <SectionCard
      title={t('ofTopic.contract.title')}
      subtitle={t('ofTopic.contract.subtitle')}
      content="list"
    >
      <Box component="dl" sx={{ margin: 0 }}>
        <ContractPart label={t('ofTopic.contract.owner')}>
          <OwnerLink
            entityRef={owner.source === 'fallback' ? undefined : owner.ref}
            missing={owner.exists === false}
          />
        </ContractPart>
        <ContractPart label={t('ofTopic.title')}>
          <LoadedPart part={schemas}>
            {value =>
              value.length === 0 ? (
                <NoSchema topic={topic} />
              ) : (
                <Box sx={{ display: 'grid', gap: 1.5 }}>
                  {value.map(loaded => (
                    <ContractSchema key={keyOf(loaded)} loaded={loaded} />
                  ))}
                </Box>
              )
            }
          </LoadedPart>
        </ContractPart>
        <ContractPart label={t('ofTopic.contract.promise')}>
          <ContractPromise topic={topic} config={config.value?.items} />
        </ContractPart>
        {isOnCluster(topic) && <Parties consumers={consumers} />}
      </Box>
    </SectionCard>
  );
}

function Parties({ consumers }: Pick<TopicParts, 'consumers'>) {
  const { t } = useTexts(schemaTranslationRef);
  return (
    <>
      <ContractPart label={t('ofTopic.contract.producers')}>
        <LoadedPart part={consumers}>
          {value => <ContractWriters consumers={value} />}
        </LoadedPart>
      </ContractPart>
      <ContractPart label={t('ofTopic.contract.consumers')}>
        <LoadedPart part={consumers}>
          {value => <ContractReaders consumers={value} />}
        </LoadedPart>
      </ContractPart>
    </>
  );
}

function keyOf({ schema }: LoadedSchema): string {
  const { registry, group, artifact, part } = schema;
  return JSON.stringify([registry, group, artifact, part]);
}
