// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import {
  keyExpression,
  TopicConfigEntry,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { Mono } from '../../../../components/values/Mono';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { keptFor } from '../keptFor';
import { GuaranteeList } from '../overview/GuaranteeList';

export interface ContractPromiseProps {
  topic: TopicDetail;
  /** Undefined where it was not read. */
  config: readonly TopicConfigEntry[] | undefined;
}

/** How long messages stay, how safe they are, and in which order they come. */
export function ContractPromise({ topic, config }: ContractPromiseProps) {
  const { t } = useTexts(schemaTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const { key, replicationFactor, minInsyncReplicas, guarantees } = topic;
  const kept = keptFor(topic, shared, config);
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <div>
        {t('ofTopic.contract.kept', { time: kept.value })}
        {kept.note && `, ${kept.note}`}
      </div>
      {replicationFactor !== undefined && (
        <div>
          {t('ofTopic.contract.copies', { count: replicationFactor })}
          {minInsyncReplicas !== undefined &&
            `, ${t('ofTopic.contract.inSync', { count: minInsyncReplicas })}`}
        </div>
      )}
      <div>
        {key && key.fields.length > 0
          ? t('ofTopic.contract.key', {
              key: <Mono key="key">{keyExpression(key)}</Mono>,
            })
          : t('ofTopic.contract.noKey')}
      </div>
      <GuaranteeList guarantees={guarantees} />
    </Box>
  );
}
