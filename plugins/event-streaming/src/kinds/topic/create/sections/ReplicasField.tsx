// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { FieldSlot } from '../fields/FieldSlot';
import { TextField } from '../../../../components/controls/TextField';
import { useFieldTexts } from '../useFieldTexts';
import { TopicFormModel } from '../useTopicForm';

/** How many copies there are: given where the environment says so. */
export function ReplicasField({ model }: { model: TopicFormModel }) {
  const { form, hints, values, clusters, dispatch } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const { errorOf, originOf } = useFieldTexts(model);
  const brokers = clusters.find(({ name }) => name === form.cluster)?.brokers;
  const room =
    brokers === undefined
      ? undefined
      : t('newTopic.shape.brokers', { cluster: form.cluster, count: brokers });
  const hint = [originOf('replicas'), room].filter(Boolean).join('. ');
  const isGiven =
    hints.replicationFactor.from === 'environment' &&
    values.replicas.from !== 'you';
  return (
    <FieldSlot field="replicas">
      <TextField
        label={t('newTopic.shape.replicas')}
        inputMode="numeric"
        maxLength={3}
        readOnly={isGiven}
        value={isGiven ? given() : values.replicas.text}
        onChange={text => dispatch({ type: 'value', field: 'replicas', text })}
        hint={hint}
        error={errorOf('replicas') ?? errorOf('minInsync')}
      />
    </FieldSlot>
  );

  function given() {
    const replicas = values.replicas.text;
    return replicas === '1'
      ? t('newTopic.shape.replicasOne')
      : t('newTopic.shape.replicasOf', {
          replicas,
          inSync: values.minInsync.text,
        });
  }
}
