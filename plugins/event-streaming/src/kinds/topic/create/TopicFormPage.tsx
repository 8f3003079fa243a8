// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { useRef } from 'react';
import { Banner } from '../../../components/state/Banner';
import { ObjectHeader } from '../../../components/layout/ObjectHeader';
import { policyVerdict } from '../../../components/plan/policyVerdict';
import { usePolling } from '../../../hooks/usePolling';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { useEnvironments } from '../../../hooks/useEnvironments';
import { EnvironmentBadge } from '../../../components/values/EnvironmentBadge';
import { asSentence } from '../../../format/asSentence';
import { isAway } from '../list/isAway';
import { topicView } from '../topicView';
import { AskException } from '../change/AskException';
import { TextField } from '../../../components/controls/TextField';
import { FormFacts } from './initialForm';
import { PlanCard } from './panel/PlanCard';
import { RulesPanel } from './panel/RulesPanel';
import { SubmitBar } from './panel/SubmitBar';
import { NameSection } from './sections/NameSection';
import { PurposeSection } from './sections/PurposeSection';
import { ShapeSection } from './sections/ShapeSection';
import { WhereSection } from './sections/WhereSection';
import { topicNameOf } from './topicNameParts';
import { findingsAgainst, TopicFormModel, useTopicForm } from './useTopicForm';

const ASK_AGAIN_MS = 10_000;

/** The form at the left, what follows from it at the right. */
export function TopicFormPage(props: FormFacts) {
  const root = useRef<HTMLDivElement>(null);
  const model = useTopicForm(props, root);
  // A cluster that comes back makes the form usable by itself.
  usePolling(model.plan.ask, model.plan.error ? ASK_AGAIN_MS : undefined);
  return (
    <>
      <Header model={model} />
      <AwayBanner model={model} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: 'minmax(0, 1fr) minmax(312px, 376px)',
          '@media (max-width: 899.95px)': {
            gridTemplateColumns: 'minmax(0, 1fr)',
          },
        }}
      >
        <Paper ref={root} sx={{ minWidth: 0 }}>
          <PurposeSection model={model} />
          {!model.request && <WhereSection model={model} />}
          <NameSection model={model} />
          <ShapeSection model={model} />
        </Paper>
        <Side model={model} />
      </Box>
    </>
  );
}

function Header({ model }: { model: TopicFormModel }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { request } = model;
  if (request) {
    return <EditHeader request={request} />;
  }
  return (
    <ObjectHeader
      icon={topicView.icon}
      title={t('newTopic.title')}
      description={
        model.restored ? (
          <>
            {t('newTopic.draft')}{' '}
            <Link
              component="button"
              type="button"
              underline="always"
              onClick={model.startOver}
              sx={{ font: 'inherit', verticalAlign: 'baseline' }}
            >
              {t('newTopic.startOver')}
            </Link>
          </>
        ) : (
          t('newTopic.intro')
        )
      }
    />
  );
}

/** Name and cluster stay: another topic is another request. */
function EditHeader({ request }: { request: StreamingRequest }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { id, title, environment, target } = request;
  const known = useEnvironments()?.find(({ name }) => name === environment);
  return (
    <ObjectHeader
      icon={topicView.icon}
      title={t('change.editing.title', { id })}
      badges={
        known && (
          <EnvironmentBadge
            name={known.title}
            tier={known.tier}
            variant="filled"
          />
        )
      }
      description={t('newTopic.edit.intro', {
        topic: title,
        cluster: target.cluster,
      })}
    />
  );
}

function AwayBanner({ model }: { model: TopicFormModel }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { clusters, form, plan } = model;
  const cluster = clusters.find(({ name }) => name === form.cluster);
  if (!cluster || !isAway(cluster) || plan.report) {
    return null;
  }
  return (
    <Banner
      tone="attention"
      title={t('newTopic.away.title', { cluster: cluster.name })}
    >
      {asSentence(cluster.health.reason)} {t('newTopic.away.text')}
    </Banner>
  );
}

function Side({ model }: { model: TopicFormModel }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { form } = model;
  const { report } = model.plan;
  return (
    <Box
      component="aside"
      sx={{
        display: 'grid',
        gap: 2,
        minWidth: 0,
        '@media (min-width: 900px)': { position: 'sticky', top: 16 },
      }}
    >
      <RulesPanel model={model} />
      <AskException
        findings={findingsAgainst(model)}
        target={{ cluster: form.cluster, topic: topicNameOf(form) }}
        environment={form.environment}
      />
      <PlanCard model={model} />
      {(model.request || (report && policyVerdict(report) === 'approval')) && (
        <TextField
          label={t('newTopic.justification')}
          hint={t('newTopic.justificationHint')}
          maxLength={2000}
          maxRows={6}
          value={form.justification}
          onChange={justification => model.change({ justification })}
        />
      )}
      <SubmitBar model={model} />
    </Box>
  );
}
