// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@mui/material/Button';
import { DisabledReason } from '../../../components/controls/DisabledReason';
import { eventStreamingTranslationRef } from '../../../translation';
import { changeBlocker } from './changeBlocker';
import { ChangeSubject } from './ChangeSubject';
import { ChangeModel } from './useChange';

export interface ChangeButtonsProps {
  model: ChangeModel;
  subject: ChangeSubject;
  /** Whether something is asked for at all. */
  asks: boolean;
}

/** Goes back, or submits; says what that does, or why it cannot. */
export function ChangeButtons({ model, subject, asks }: ChangeButtonsProps) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const { target, request, onClose } = subject;
  const blocker = changeBlocker(model, { asks, topic: target.topic });
  return (
    <>
      <Button variant="outlined" size="large" onClick={onClose}>
        {t('topicChange.cancel')}
      </Button>
      <DisabledReason reason={blocker && t(`topicChange.blocked.${blocker}`)}>
        <Button
          variant="contained"
          size="large"
          color={model.mustConfirm ? 'error' : 'primary'}
          disabled={model.busy}
          onClick={model.submit}
        >
          {t(`topicChange.submit.${action()}`)}
        </Button>
      </DisabledReason>
    </>
  );

  function action() {
    if (request) {
      return 'edit';
    }
    return model.report?.gates.length ? 'approval' : 'now';
  }
}
