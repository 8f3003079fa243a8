// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import {
  RemixiconComponentType,
  RiPauseLine,
  RiPlayLine,
  RiRestartLine,
} from '@remixicon/react';
import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { useEffect, useRef } from 'react';
import { DisabledReason } from '../../../components/controls/DisabledReason';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { ConnectorChangeMenu } from '../change/ConnectorChangeMenu';
import { AtOnceMenu } from './AtOnceMenu';
import { Deed } from './Deed';
import { DEEDS, isResting } from './deedsFor';
import { ConnectorActing } from './useConnectorActing';

export interface ConnectorActionsProps {
  connector: ConnectorDetail;
  acting: ConnectorActing;
}

/** What can be done with a connector; at most one button is filled. */
export function ConnectorActions(props: ConnectorActionsProps) {
  const { connector, acting } = props;
  const { t } = useTexts(connectorTranslationRef);
  const place = useKeptFocus(acting.busy);
  const { failed } = connector.tasks;
  const rests = isResting(connector);
  return (
    <Box
      ref={place}
      tabIndex={-1}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, outline: 'none' }}
    >
      {failed > 0 && (
        <DeedButton
          acting={acting}
          deed={DEEDS.restartFailed}
          icon={RiRestartLine}
          filled
        >
          {t('connectorPage.do.restartFailed', { count: failed })}
        </DeedButton>
      )}
      {/* One button, so that the focus stays where it was. */}
      <DeedButton
        acting={acting}
        deed={DEEDS[rests ? 'resume' : 'pause']}
        icon={rests ? RiPlayLine : RiPauseLine}
        filled={rests && failed === 0}
      >
        {t(`connectorPage.do.${rests ? 'resume' : 'pause'}`)}
      </DeedButton>
      <AtOnceMenu connector={connector} acting={acting} />
      <ConnectorChangeMenu connector={connector} />
    </Box>
  );
}

interface DeedButtonProps {
  acting: ConnectorActing;
  deed: Deed;
  icon: RemixiconComponentType;
  filled: boolean;
  children: string;
}

function DeedButton(props: DeedButtonProps) {
  const { acting, deed, icon: Icon, filled, children } = props;
  return (
    <DisabledReason reason={acting.denial}>
      <Button
        variant={filled ? 'contained' : 'outlined'}
        startIcon={<Icon size={16} aria-hidden />}
        // Not disabled: a disabled button loses the focus.
        aria-disabled={acting.busy !== undefined}
        onClick={() => acting.start(deed)}
      >
        {children}
      </Button>
    </DisabledReason>
  );
}

/** Keeps the focus nearby when the button that had it goes with its reason. */
function useKeptFocus(busy: Deed | undefined) {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(busy);
  useEffect(() => {
    const isDone = last.current !== undefined && busy === undefined;
    last.current = busy;
    if (isDone && document.activeElement === document.body) {
      place.current?.focus({ preventScroll: true });
    }
  }, [busy]);
  return place;
}
