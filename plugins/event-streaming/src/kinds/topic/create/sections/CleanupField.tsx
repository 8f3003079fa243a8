// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SegmentedControl } from '../../../../components/controls/SegmentedControl';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { FieldSlot } from '../fields/FieldSlot';
import { GroupField } from '../../../../components/controls/GroupField';
import { useFieldTexts } from '../useFieldTexts';
import { TopicFormModel } from '../useTopicForm';

/** What happens to old messages. */
export function CleanupField({ model }: { model: TopicFormModel }) {
  const { values, dispatch } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const { errorOf, originOf } = useFieldTexts(model);
  const { text, from } = values.cleanup;
  const label = t('newTopic.shape.cleanup');
  const hints: Record<string, string> = {
    delete: t('newTopic.shape.deleteHint'),
    compact: t('newTopic.shape.compactHint'),
    'compact,delete': t('newTopic.shape.bothHint'),
  };
  const hint =
    from === 'purpose' ? `${hints[text]} ${originOf('cleanup')}` : hints[text];
  return (
    <FieldSlot field="cleanup">
      <GroupField label={label} hint={hint} error={errorOf('cleanup')}>
        <SegmentedControl
          fullWidth
          label={label}
          value={text}
          options={[
            { value: 'delete', label: t('newTopic.shape.cleanupDelete') },
            { value: 'compact', label: t('newTopic.shape.cleanupCompact') },
            { value: 'compact,delete', label: t('newTopic.shape.cleanupBoth') },
          ]}
          onChange={chosen =>
            dispatch({ type: 'value', field: 'cleanup', text: chosen })
          }
        />
      </GroupField>
    </FieldSlot>
  );
}
