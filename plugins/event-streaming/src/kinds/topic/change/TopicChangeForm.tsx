// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChangeDialog, ChangeDialogProps } from '../../../changes/ChangeDialog';
import { AskException } from './AskException';
import { ChangeSubject } from './ChangeSubject';
import { OPERATION_OF, TopicChange } from './topicChanges';

export interface TopicChangeFormProps
  extends ChangeSubject,
    Pick<
      ChangeDialogProps,
      'title' | 'input' | 'onFix' | 'instead' | 'children'
    > {
  change: TopicChange;
}

/** A change of a topic; where a limit forbids it, an exception is offered. */
export function TopicChangeForm(props: TopicChangeFormProps) {
  const { change, target, ...rest } = props;
  return (
    <ChangeDialog
      {...rest}
      operation={OPERATION_OF[change].id}
      target={target}
      name={target.topic}
      place={target.cluster}
      offers={findings => (
        <AskException
          findings={findings}
          target={target}
          environment={props.environment}
        />
      )}
    />
  );
}
