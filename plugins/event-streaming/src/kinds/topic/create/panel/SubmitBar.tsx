// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { usePermission } from '@backstage/plugin-permission-react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { topicCreatePermission } from '@sluice/plugin-event-streaming-common';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Banner } from '../../../../components/state/Banner';
import { DisabledReason } from '../../../../components/controls/DisabledReason';
import { policyVerdict } from '../../../../components/plan/policyVerdict';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { useTopicPaths } from '../../useTopicPaths';
import { SubmitBlocker, submitBlocker } from '../submitBlocker';
import { clearDraft } from '../topicDraft';
import { useSubmitTopic } from '../useSubmitTopic';
import { TopicFormModel } from '../useTopicForm';

/** Submits, or says why that is not possible and where to go. */
export function SubmitBar({ model }: { model: TopicFormModel }) {
  const { plan } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const paths = useTopicPaths();
  const permission = usePermission({ permission: topicCreatePermission });
  const { submitting, submit } = useSubmitTopic(model);
  const blocker = submitBlocker(
    model,
    permission.allowed || permission.loading,
  );
  const reason = useReason(blocker, model);
  const reasonId = useId();
  const needsApproval =
    plan.report !== undefined && policyVerdict(plan.report) === 'approval';
  const action = needsApproval ? 'approval' : 'create';
  const { request } = model;
  const back = request ? paths.request(request.id) : paths.list;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <RefusalBanner model={model} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Box
          sx={{ flex: 1, display: 'grid', '& [role=group] > *': { flex: 1 } }}
        >
          <DisabledReason reason={reason}>
            <Button
              variant="contained"
              size="large"
              disabled={submitting}
              aria-describedby={reason && reasonId}
              onClick={submit}
            >
              {request && !submitting
                ? t('change.submit.edit')
                : t(`newTopic.submit.${submitting ? 'busy' : action}`)}
            </Button>
          </DisabledReason>
        </Box>
        {back && (
          <Button
            variant="outlined"
            size="large"
            component={RouterLink}
            to={back}
            onClick={request ? undefined : clearDraft}
          >
            {t('newTopic.submit.cancel')}
          </Button>
        )}
      </Box>
      {reason && (
        <Box
          id={reasonId}
          sx={{ typography: 'caption', color: 'text.secondary' }}
        >
          {reason}.{' '}
          {blocker?.field && (
            <Link
              component="button"
              type="button"
              underline="always"
              onClick={() => blocker.field && model.focus(blocker.field)}
              sx={{ font: 'inherit', verticalAlign: 'baseline' }}
            >
              {t('newTopic.submit.first')}
            </Link>
          )}
        </Box>
      )}
    </Box>
  );
}

function RefusalBanner({ model: { refusal } }: { model: TopicFormModel }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return refusal ? (
    <div role="alert">
      <Banner tone="bad" title={t(`newTopic.refused.${refusal.reason}`)}>
        {refusal.message}
      </Banner>
    </div>
  ) : null;
}

function useReason(
  blocker: SubmitBlocker | undefined,
  { form }: TopicFormModel,
): string | undefined {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (!blocker) {
    return undefined;
  }
  switch (blocker.code) {
    case 'missing':
      return t('newTopic.submit.missing', {
        fields: blocker.fields.map(wordOf).join(', '),
      });
    case 'invalid':
    case 'violations':
      return t(`newTopic.submit.${blocker.code}`, { count: blocker.count });
    default:
      return t(`newTopic.submit.${blocker.code}`, { cluster: form.cluster });
  }

  function wordOf(field: string) {
    switch (field) {
      case 'cluster':
        return t('newTopic.where.cluster').toLowerCase();
      case 'name':
        return t('newTopic.name.title').toLowerCase();
      case 'owner':
        return t('newTopic.name.owner').toLowerCase();
      default:
        return t('newTopic.name.description').toLowerCase();
    }
  }
}
