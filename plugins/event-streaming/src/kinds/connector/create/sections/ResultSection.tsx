// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useState } from 'react';
import { SegmentedControl } from '../../../../components/controls/SegmentedControl';
import { FormSection } from '../../../../components/layout/FormSection';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { ExportView } from '../../page/config/ExportView';
import { wholeConfig } from '../connectorForm';
import { ConnectorFormModel } from '../useConnectorForm';

const VIEWS = ['json', 'yaml'] as const;

/** The connector as Connect and as Strimzi take it, to copy or to keep. */
export function ResultSection({ model }: { model: ConnectorFormModel }) {
  const { t } = useTexts(connectorTranslationRef);
  const [view, setView] = useState<(typeof VIEWS)[number]>('json');
  const { form, draft } = model;
  return (
    <FormSection
      title={t('newConnector.result.title')}
      why={t('newConnector.result.why')}
    >
      <div>
        <SegmentedControl
          label={t('connectorPage.config.view')}
          value={view}
          options={VIEWS.map(value => ({
            value,
            label: t(`connectorPage.config.${value}`),
          }))}
          onChange={setView}
        />
      </div>
      <ExportView
        as={view}
        connector={{
          connect: form.connect,
          connector: form.connector,
          state: form.initialState,
          config: wholeConfig(form, draft.config),
        }}
      />
    </FormSection>
  );
}
