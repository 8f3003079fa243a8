// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { RequestSummary } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { AgeText } from '../components/values/AgeText';
import { CardRow } from '../components/layout/CardRow';
import { PlainList } from '../components/layout/PlainList';
import { SectionCard } from '../components/layout/SectionCard';
import { LoadedPart } from '../components/state/LoadedPart';
import { personName } from '../requests/personName';
import { requestSentence } from '../requests/requestSentence';
import { requestRouteRef, requestsRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { RequestsCardProps } from './RequestsCards';

/** The requests that the reader may approve or decline. */
export function ToReviewCard({ requests }: RequestsCardProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const listPath = useRouteRef(requestsRouteRef);
  const { value } = requests;
  const isEmpty = value === undefined || value.items.length === 0;
  return (
    <SectionCard
      title={t('overview.toReview')}
      count={value?.totalItems || undefined}
      content={isEmpty ? 'padded' : 'list'}
      action={
        value && value.totalItems > value.items.length ? (
          <Link
            component={RouterLink}
            to={`${listPath?.() ?? ''}?role=to-review`}
          >
            {t('overview.toReviewAll', { number: String(value.totalItems) })}
          </Link>
        ) : undefined
      }
    >
      {isEmpty ? (
        <LoadedPart part={requests}>
          {() => (
            <Box sx={{ color: 'text.secondary' }}>
              {t('overview.toReviewNone')}
            </Box>
          )}
        </LoadedPart>
      ) : (
        <PlainList>
          {value.items.map(request => (
            <ReviewRow key={request.id} request={request} />
          ))}
        </PlainList>
      )}
    </SectionCard>
  );
}

function ReviewRow({ request }: { request: RequestSummary }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const pathOf = useRouteRef(requestRouteRef);
  const sentence = requestSentence(request);
  const to = pathOf?.({ id: request.id }) ?? '';
  return (
    <CardRow>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Link component={RouterLink} to={to}>
          {sentence}
        </Link>
        <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
          {t('overview.toReviewBy', {
            by: personName(request.createdBy),
            age: <AgeText key="age" at={request.createdAt} />,
          })}
        </Box>
      </Box>
      <Button
        variant="outlined"
        component={RouterLink}
        to={to}
        aria-label={`${t('overview.review')}: ${sentence}`}
      >
        {t('overview.review')}
      </Button>
    </CardRow>
  );
}
