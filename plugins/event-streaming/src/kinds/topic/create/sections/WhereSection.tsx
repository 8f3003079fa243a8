// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { FormSection } from '../../../../components/layout/FormSection';
import { SegmentedControl } from '../../../../components/controls/SegmentedControl';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { ChoiceField } from '../../../../components/controls/ChoiceField';
import { isAway } from '../../list/isAway';
import { FieldRow } from '../../../../components/layout/FieldRow';
import { FieldSlot } from '../fields/FieldSlot';
import { GroupField } from '../../../../components/controls/GroupField';
import { clustersIn, environmentsOf, usualCluster } from '../initialForm';
import { useFieldTexts } from '../useFieldTexts';
import { TopicFormModel } from '../useTopicForm';

/** In which environment, and on which of its clusters. */
export function WhereSection({ model }: { model: TopicFormModel }) {
  const { form, change, clusters } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <FormSection
      title={t('newTopic.where.title')}
      why={t('newTopic.where.why')}
    >
      <FieldRow columns="1fr 1fr">
        <GroupField label={t('newTopic.where.environment')}>
          <SegmentedControl
            fullWidth
            label={t('newTopic.where.environment')}
            value={form.environment}
            options={environmentsOf(model).map(({ name, title, tier }) => ({
              value: name,
              label: title,
              tone: tier === 'prod' ? 'production' : undefined,
            }))}
            onChange={environment =>
              change({
                environment,
                cluster: usualCluster(clusters, environment),
              })
            }
          />
        </GroupField>
        <FieldSlot field="cluster">
          <ClusterField model={model} />
        </FieldSlot>
      </FieldRow>
    </FormSection>
  );
}

function ClusterField({ model }: { model: TopicFormModel }) {
  const { form, change, clusters } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const { errorOf } = useFieldTexts(model);
  const here = clustersIn(clusters, form.environment);
  const closed = here.filter(({ mode }) => mode === 'read-only');
  return (
    <ChoiceField
      label={t('newTopic.where.cluster')}
      value={form.cluster || undefined}
      options={here.map(cluster => ({
        value: cluster.name,
        label: cluster.name,
        disabled: cluster.mode === 'read-only',
        note: noteOf(cluster),
      }))}
      hint={hint()}
      error={errorOf('cluster')}
      onChange={cluster => cluster && change({ cluster })}
    />
  );

  function noteOf(cluster: (typeof here)[number]) {
    if (cluster.mode === 'read-only') {
      return ` · ${t('newTopic.where.readOnly')}`;
    }
    return isAway(cluster) ? ` · ${t('newTopic.where.away')}` : undefined;
  }

  function hint() {
    if (closed.length === here.length) {
      return t('newTopic.where.noCluster', { environment: form.environment });
    }
    return (
      closed
        .map(({ name }) =>
          t('newTopic.where.readOnlyReason', { cluster: name }),
        )
        .join('. ') || undefined
    );
  }
}
