// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConfirmDialog } from '../../../components/controls/ConfirmDialog';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { DEEDS, GraveDeed } from './deedsFor';
import { ConnectorActing } from './useConnectorActing';

export interface DeedQuestionProps {
  connector: string;
  deed: GraveDeed;
  acting: ConnectorActing;
  onClose: () => void;
}

/** Asks before data stops moving. */
export function DeedQuestion(props: DeedQuestionProps) {
  const { connector, deed, acting, onClose } = props;
  const { t } = useTexts(connectorTranslationRef);
  const question = deed === 'stop' ? 'stop' : 'restart';
  return (
    <ConfirmDialog
      title={t(`connectorPage.ask.${question}Title`, { connector })}
      action={t(`connectorPage.do.${deed}`)}
      cancel={t('connectorPage.ask.cancel')}
      onConfirm={() => acting.start(DEEDS[deed])}
      onClose={onClose}
    >
      {t(`connectorPage.ask.${question}Text`)}
    </ConfirmDialog>
  );
}
