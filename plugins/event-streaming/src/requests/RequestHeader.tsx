// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import Link from '@mui/material/Link';
import { RiHistoryLine } from '@remixicon/react';
import {
  Environment,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { AgeText } from '../components/values/AgeText';
import { EnvironmentBadge } from '../components/values/EnvironmentBadge';
import { ObjectHeader } from '../components/layout/ObjectHeader';
import { StatePill } from '../components/state/StatePill';
import { batchRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { personName } from './personName';
import { requestSentence } from './requestSentence';

export interface RequestHeaderProps {
  request: StreamingRequest;
  environment?: Environment;
}

/** What was asked for, by whom and why. */
export function RequestHeader({ request, environment }: RequestHeaderProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const number = t('requests.number', { id: request.id });
  return (
    <ObjectHeader
      icon={RiHistoryLine}
      title={requestSentence(request)}
      copy={{ value: number, what: number }}
      badges={
        <>
          {environment && (
            <EnvironmentBadge
              name={environment.title}
              tier={environment.tier}
              variant="filled"
            />
          )}
          <StatePill state={request.state} />
        </>
      }
      description={
        <>
          {number} ·{' '}
          {t('requests.asked', { by: personName(request.createdBy) })}{' '}
          <AgeText at={request.createdAt} />
          {request.justification && `: “${request.justification}”`}
          <BatchLink batchId={request.batchId} />
        </>
      }
    />
  );
}

function BatchLink({ batchId }: { batchId: string | undefined }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const pathOf = useRouteRef(batchRouteRef);
  return batchId && pathOf ? (
    <>
      {' · '}
      <Link component={RouterLink} to={pathOf({ batch: batchId })}>
        {t('requests.batch')}
      </Link>
    </>
  ) : null;
}
