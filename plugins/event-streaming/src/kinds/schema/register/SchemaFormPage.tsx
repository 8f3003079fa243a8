// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { ChangeAnswer } from '../../../changes/ChangeAnswer';
import { PlanPreview } from '../../../changes/PlanPreview';
import { TextArea } from '../../../components/controls/TextArea';
import { ObjectHeader } from '../../../components/layout/ObjectHeader';
import { EnvironmentBadge } from '../../../components/values/EnvironmentBadge';
import { useEnvironments } from '../../../hooks/useEnvironments';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { schemaView } from '../schemaView';
import { CheckCard } from './check/CheckCard';
import { WaysOutCard } from './check/WaysOutCard';
import { FormFacts } from './FormFacts';
import { SchemaPrefill } from '../../../schemas/schemaPrefill';
import { AboutSection } from './sections/AboutSection';
import { DocumentSection } from './sections/DocumentSection';
import { ReferencesSection } from './sections/ReferencesSection';
import { WhereSection } from './sections/WhereSection';
import { SubmitBar } from './SubmitBar';
import { SchemaFormModel, useSchemaForm } from './useSchemaForm';

export interface SchemaFormPageProps {
  facts: FormFacts;
  prefill: SchemaPrefill;
}

/** The form at the left, what the registry and the rules say at the right. */
export function SchemaFormPage({ facts, prefill }: SchemaFormPageProps) {
  const model = useSchemaForm(facts, prefill);
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
        <Paper sx={{ minWidth: 0 }}>
          {model.isNew && !model.facts.request && (
            <WhereSection model={model} />
          )}
          <DocumentSection model={model} />
          <ReferencesSection model={model} />
          <AboutSection model={model} />
        </Paper>
        <Side model={model} />
      </Box>
    </>
  );
}

function Header({ model }: { model: SchemaFormModel }) {
  const { t } = useTexts(schemaTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const { facts, form, isNew } = model;
  const { request } = facts;
  const used = facts.clusters
    .filter(({ schemaRegistry }) => schemaRegistry === form.registry)
    .map(({ environment }) => environment.name);
  const environments = useEnvironments()?.filter(({ name }) =>
    used.includes(name),
  );
  return (
    <ObjectHeader
      icon={schemaView.icon}
      title={
        request
          ? shared('change.editing.title', { id: request.id })
          : t(`newSchema.${isNew ? 'title' : 'titleNext'}`)
      }
      badges={environments?.map(({ name, title, tier }) => (
        <EnvironmentBadge
          key={name}
          name={title}
          tier={tier}
          variant="filled"
        />
      ))}
      description={
        isNew && !request
          ? t('newSchema.intro')
          : t(`newSchema.${request ? 'introEdit' : 'introNext'}`, {
              artifact: form.artifact,
              registry: form.registry,
            })
      }
    />
  );
}

function Side({ model }: { model: SchemaFormModel }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { change } = model;
  return (
    <Box
      component="aside"
      sx={{ display: 'grid', gap: 2, minWidth: 0, '& > *': { minWidth: 0 } }}
    >
      <CheckCard model={model} />
      <WaysOutCard model={model} />
      <ChangeAnswer model={change} />
      {change.report && <PlanPreview report={change.report} />}
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
