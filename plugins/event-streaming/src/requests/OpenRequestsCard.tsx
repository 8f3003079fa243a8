// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { RequestSummary } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { AgeText } from '../components/values/AgeText';
import { CardRow } from '../components/layout/CardRow';
import { PlainList } from '../components/layout/PlainList';
import { SectionCard } from '../components/layout/SectionCard';
import { StateWord } from '../components/state/StateWord';
import { personName } from './personName';
import { requestRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { requestSentence } from './requestSentence';

/** What is asked for and not done yet. Not there when there is nothing. */
export function OpenRequestsCard(props: {
  requests: readonly RequestSummary[];
  /** There are others, which the viewer may not see. */
  more?: boolean;
}) {
  const { requests, more = false } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const requestPath = useRouteRef(requestRouteRef);
  if (requests.length === 0 && !more) {
    return null;
  }
  return (
    <SectionCard
      title={t('topicPage.requests.open')}
      count={requests.length}
      content="list"
    >
      <PlainList>
        {requests.map(request => (
          <CardRow key={request.id}>
            <Box sx={{ minWidth: 0 }}>
              <Box sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
                <Link
                  component={RouterLink}
                  to={requestPath?.({ id: request.id }) ?? ''}
                >
                  {requestSentence(request)}
                </Link>
              </Box>
              <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
                {t('topicPage.requests.by', {
                  by: personName(request.createdBy),
                  age: <AgeText key="age" at={request.createdAt} />,
                })}
              </Box>
              <StateWord state={request.state} />
            </Box>
          </CardRow>
        ))}
        {more && <CardRow>{t('topics.row.changeUnderWay')}</CardRow>}
      </PlainList>
    </SectionCard>
  );
}
