// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { ChangeAnswer } from '../../../changes/ChangeAnswer';
import { findingsAgainst } from '../../../changes/findingsAgainst';
import { PlanPreview } from '../../../changes/PlanPreview';
import { TextArea } from '../../../components/controls/TextArea';
import { ObjectHeader } from '../../../components/layout/ObjectHeader';
import { EnvironmentBadge } from '../../../components/values/EnvironmentBadge';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { connectorView } from '../connectorView';
import { FormFacts } from './FormFacts';
import { AboutSection } from './sections/AboutSection';
import { ResultSection } from './sections/ResultSection';
import { SettingsSection } from './sections/SettingsSection';
import { WhatSection } from './sections/WhatSection';
import { SubmitBar } from './SubmitBar';
import { submitBlocker } from './submitBlocker';
import { ConnectorFormModel, useConnectorForm } from './useConnectorForm';

export interface ConnectorFormPageProps {
  facts: FormFacts;
  prefill: URLSearchParams;
}

/** The form at the left, what the rules and the worker say at the right. */
export function ConnectorFormPage(props: ConnectorFormPageProps) {
  const { facts, prefill } = props;
  const model = useConnectorForm(facts, prefill);
  const { report } = model.change;
  const hasPlugin = model.form.plugin !== '';
  return (
    <>
      <Header model={model} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: 'minmax(0, 1fr) minmax(312px, 400px)',
          '@media (max-width: 899.95px)': {
            gridTemplateColumns: 'minmax(0, 1fr)',
          },
        }}
      >
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            minWidth: 0,
            '& > *': { minWidth: 0 },
          }}
        >
          <Paper sx={{ minWidth: 0 }}>
            {!facts.request && <WhatSection model={model} />}
            {hasPlugin && (
              <>
                <AboutSection model={model} />
                <SettingsSection
                  model={model}
                  against={findingsAgainst(model.change)}
                />
                <ResultSection model={model} />
              </>
            )}
          </Paper>
          {/* Long keys and values need the room. */}
          {report && <PlanPreview report={report} />}
        </Box>
        <Side model={model} />
      </Box>
    </>
  );
}

function Header({ model }: { model: ConnectorFormModel }) {
  const { t } = useTexts(connectorTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const { facts, form } = model;
  const { request } = facts;
  const environment = facts.clusters.find(
    ({ name }) => name === form.connect,
  )?.environment;
  return (
    <ObjectHeader
      icon={connectorView.icon}
      title={
        request
          ? shared('change.editing.title', { id: request.id })
          : t('newConnector.title')
      }
      badges={
        environment && (
          <EnvironmentBadge
            name={environment.title}
            tier={environment.tier}
            variant="filled"
          />
        )
      }
      description={
        request
          ? t('newConnector.introEdit', {
              connector: form.connector,
              connect: form.connect,
            })
          : t('newConnector.intro')
      }
    />
  );
}

function Side({ model }: { model: ConnectorFormModel }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { t: own } = useTexts(connectorTranslationRef);
  const { change } = model;
  return (
    <Box
      component="aside"
      sx={{ display: 'grid', gap: 2, minWidth: 0, '& > *': { minWidth: 0 } }}
    >
      <ChangeAnswer model={change} waiting={submitBlocker(model, own, t)} />
      <TextArea
        label={t('change.justification')}
        value={change.justification}
        onChange={change.setJustification}
        hint={t('change.justificationHelp')}
      />
      <SubmitBar model={model} />
    </Box>
  );
}
