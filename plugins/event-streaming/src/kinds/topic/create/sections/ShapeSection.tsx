// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { FormSection } from '../../../../components/layout/FormSection';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { FieldRow } from '../../../../components/layout/FieldRow';
import { TopicFormModel } from '../useTopicForm';
import { BroadcastField } from './BroadcastField';
import { CleanupField } from './CleanupField';
import { CompressionField } from './CompressionField';
import { KeyField } from './KeyField';
import { PartitionsField } from './PartitionsField';
import { ReplicasField } from './ReplicasField';
import { RetentionField } from './RetentionField';
import { MessageSizeField, RetentionBytesField } from './SizeFields';
import { TagsField } from './TagsField';
import { TrafficField } from './TrafficField';

/** How it is spread and kept, and how it can be found. */
export function ShapeSection({ model }: { model: TopicFormModel }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <FormSection
      title={t('newTopic.shape.title')}
      why={t('newTopic.shape.why')}
    >
      <FieldRow columns="1fr 1fr 1fr">
        <PartitionsField model={model} />
        <KeyField model={model} />
        <ReplicasField model={model} />
      </FieldRow>
      <RetentionField model={model} />
      <FieldRow columns="1fr 1fr">
        <CleanupField model={model} />
        <TrafficField model={model} />
      </FieldRow>
      <FieldRow columns="1.4fr 1fr 1fr">
        <CompressionField model={model} />
        <MessageSizeField model={model} />
        <RetentionBytesField model={model} />
      </FieldRow>
      <FieldRow columns="1fr 1fr">
        <TagsField model={model} />
        <BroadcastField model={model} />
      </FieldRow>
    </FormSection>
  );
}
