// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChoiceField } from '../../../../components/controls/ChoiceField';
import { GroupField } from '../../../../components/controls/GroupField';
import { SegmentedControl } from '../../../../components/controls/SegmentedControl';
import { FormSection } from '../../../../components/layout/FormSection';
import { LoadedPart } from '../../../../components/state/LoadedPart';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { ConnectorFormModel } from '../useConnectorForm';
import { DirectionDrawing } from './DirectionDrawing';
import { PluginChoice } from './PluginChoice';

const DIRECTIONS = ['source', 'sink'] as const;

/** Where it runs, which way data goes, and what it is made of. */
export function WhatSection({ model }: { model: ConnectorFormModel }) {
  const { t } = useTexts(connectorTranslationRef);
  const { form, facts, set, plugins, draft } = model;
  const chosen = plugins.value?.find(
    ({ className }) => className === form.plugin,
  );
  const anew = () => draft.reset({});
  return (
    <FormSection
      title={t('newConnector.what.title')}
      why={t('newConnector.what.why')}
    >
      <ChoiceField
        label={t('newConnector.what.connect')}
        value={form.connect}
        options={facts.clusters.map(({ name, cluster, environment }) => ({
          value: name,
          label: t('newConnector.what.connectOption', {
            connect: name,
            cluster,
            environment: environment.title,
          }),
        }))}
        onChange={connect => {
          anew();
          set({ connect: connect ?? '', plugin: '' });
        }}
      />
      <GroupField label={t('newConnector.what.direction')}>
        <SegmentedControl
          label={t('newConnector.what.direction')}
          value={form.direction}
          options={DIRECTIONS.map(value => ({
            value,
            label: t(`connectors.type.${value}`),
          }))}
          onChange={direction => {
            anew();
            set({ direction, plugin: '' });
          }}
        />
      </GroupField>
      <DirectionDrawing
        direction={form.direction}
        system={chosen?.title}
        connector={form.connector}
      />
      <LoadedPart part={plugins}>
        {items => (
          <PluginChoice
            plugins={items.filter(({ type }) => type === form.direction)}
            value={form.plugin}
            onChoose={model.choose}
          />
        )}
      </LoadedPart>
    </FormSection>
  );
}
