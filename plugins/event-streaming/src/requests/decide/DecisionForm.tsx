// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { ReactElement, useState } from 'react';
import { AgeText } from '../../components/values/AgeText';
import { ConfirmByName } from '../../components/controls/ConfirmByName';
import { DisabledReason } from '../../components/controls/DisabledReason';
import { isConfirmed } from '../../components/controls/isConfirmed';
import { TextArea } from '../../components/controls/TextArea';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { isIrreversible } from '../isIrreversible';
import { useRequestMove } from '../useRequestMove';

export interface DecisionFormProps {
  request: StreamingRequest;
  /** Who looks at it. */
  viewer: string | undefined;
  onMoved: () => unknown;
}

/** Approve or decline, or why somebody cannot. */
export function DecisionForm(props: DecisionFormProps) {
  const { request, viewer, onMoved } = props;
  const { allowedActions, refusals } = request;
  const { t } = useTexts(eventStreamingTranslationRef);
  const form = useDecision(request, onMoved);
  const given = request.decisions.find(
    ({ by, decision, revision }) =>
      by === viewer && decision === 'approved' && revision === request.revision,
  );
  if (given) {
    return (
      <Box sx={{ typography: 'body2' }}>
        {t('requests.decide.given', {
          age: <AgeText key="age" at={given.at} />,
        })}
      </Box>
    );
  }
  const isRefused = !allowedActions.some(isDecision);
  if (isRefused) {
    return (
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {refusals.approve ?? refusals.decline}
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <TextArea
        label={t('requests.decide.comment')}
        value={form.comment}
        onChange={form.setComment}
        hint={t('requests.decide.commentHelp')}
      />
      {form.mustConfirm && (
        <ConfirmByName
          label={t('requests.decide.confirm')}
          expected={request.title}
          value={form.typed}
          onChange={form.setTyped}
        />
      )}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Half>
          <DisabledReason reason={form.approveBlocker}>
            <Button
              variant="contained"
              color={form.mustConfirm ? 'error' : 'primary'}
              fullWidth
              disabled={form.busy}
              onClick={form.approve}
            >
              {t('requests.decide.approve')}
            </Button>
          </DisabledReason>
        </Half>
        <Half>
          <DisabledReason reason={form.declineBlocker}>
            <Button
              variant="outlined"
              fullWidth
              disabled={form.busy}
              onClick={form.decline}
            >
              {t('requests.decide.decline')}
            </Button>
          </DisabledReason>
        </Half>
      </Box>
      <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
        {refusals.approve ?? t('requests.decide.help')}
      </Box>
    </Box>
  );
}

function Half({ children }: { children: ReactElement }) {
  return (
    <Box
      sx={{ flex: 1, display: 'grid', '& > [role=group]': { width: '100%' } }}
    >
      {children}
    </Box>
  );
}

function useDecision(request: StreamingRequest, onMoved: () => unknown) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { move, busy } = useRequestMove(request, onMoved);
  const [comment, setComment] = useState('');
  const [typed, setTyped] = useState('');
  const { refusals, plan, title, allowedActions } = request;
  const mayApprove = allowedActions.includes('approve');
  const mustConfirm = mayApprove && isIrreversible(plan.effects);
  const isOpen = !mustConfirm || isConfirmed(title, typed);
  const text = comment.trim();
  const decide = async (action: 'approve' | 'decline') => {
    const confirmation =
      action === 'approve' && mustConfirm ? title : undefined;
    if (await move(action, { comment: text || undefined, confirmation })) {
      setComment('');
      setTyped('');
    }
  };
  return {
    comment,
    setComment,
    typed,
    setTyped,
    busy,
    mustConfirm,
    approveBlocker:
      refusals.approve ?? (isOpen ? undefined : t('requests.decide.typeFirst')),
    declineBlocker:
      refusals.decline ?? (text ? undefined : t('requests.decide.sayWhy')),
    approve: () => decide('approve'),
    decline: () => decide('decline'),
  };
}

function isDecision(action: string): boolean {
  return action === 'approve' || action === 'decline';
}
