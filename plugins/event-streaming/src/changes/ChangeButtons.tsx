// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { DisabledReason } from '../components/controls/DisabledReason';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { changeBlocker } from './changeBlocker';
import { AskedChange } from './AskedChange';
import { ChangeModel } from './useChange';

export interface ChangeButtonsProps {
  model: ChangeModel;
  asked: AskedChange;
  /** Whether something is asked for at all. */
  asks: boolean;
}

/** Goes back, or submits; says what that does, or why it cannot. */
export function ChangeButtons({ model, asked, asks }: ChangeButtonsProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { name, request, onClose } = asked;
  const blocker = changeBlocker(model, { asks, name });
  const reason = blocker && t(`change.blocked.${blocker}`);
  return (
    <>
      {reason && (
        // Beside the button: what is missing can be far above or below.
        <Box
          sx={{
            typography: 'body2',
            color: 'text.secondary',
            flex: '1 1 auto',
            textAlign: 'right',
          }}
        >
          {reason}
        </Box>
      )}
      <Button variant="outlined" size="large" onClick={onClose}>
        {t('change.cancel')}
      </Button>
      <DisabledReason reason={reason}>
        <Button
          variant="contained"
          size="large"
          color={model.mustConfirm ? 'error' : 'primary'}
          disabled={model.busy}
          onClick={model.submit}
        >
          {t(`change.submit.${action()}`)}
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
