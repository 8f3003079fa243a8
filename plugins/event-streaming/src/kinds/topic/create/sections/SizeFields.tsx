// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { formatBytes } from '../../../../format/formatBytes';
import { NO_LIMIT } from '../../../../format/formatDuration';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { FieldSlot } from '../fields/FieldSlot';
import { TextField } from '../../../../components/controls/TextField';
import { toRaw } from '../settleValues';
import { useFieldTexts } from '../useFieldTexts';
import { TopicFormModel } from '../useTopicForm';

const LONGEST = 30;

/** How large a message may be. */
export function MessageSizeField({ model }: { model: TopicFormModel }) {
  const { values, dispatch } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const { errorOf, originOf } = useFieldTexts(model);
  const { text, from } = values.messageSize;
  return (
    <FieldSlot field="messageSize">
      <TextField
        label={t('newTopic.shape.messageSize')}
        maxLength={LONGEST}
        value={text}
        onChange={next =>
          dispatch({ type: 'value', field: 'messageSize', text: next })
        }
        hint={
          from === 'you'
            ? t('newTopic.shape.messageSizeHint')
            : originOf('messageSize')
        }
        error={errorOf('messageSize')}
      />
    </FieldSlot>
  );
}

/** How much of each partition is kept, which is easily taken for the topic. */
export function RetentionBytesField({ model }: { model: TopicFormModel }) {
  const { values, dispatch } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const { errorOf } = useFieldTexts(model);
  return (
    <FieldSlot field="retentionBytes">
      <TextField
        label={t('newTopic.shape.retentionBytes')}
        maxLength={LONGEST}
        value={values.retentionBytes.text}
        onChange={text =>
          dispatch({ type: 'value', field: 'retentionBytes', text })
        }
        hint={total() ?? t('newTopic.shape.retentionBytesHint')}
        error={errorOf('retentionBytes')}
      />
    </FieldSlot>
  );

  function total() {
    const { retentionBytes, partitions, replicas } = values;
    const topic =
      Number(toRaw('retentionBytes', retentionBytes.text)) *
      Number(partitions.text);
    return retentionBytes.text === NO_LIMIT || !(topic >= 0)
      ? undefined
      : t('newTopic.shape.retentionBytesTotal', {
          topic: formatBytes(topic),
          disk: formatBytes(topic * Number(replicas.text)),
        });
  }
}
