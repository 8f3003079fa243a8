// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { matchesGlob } from '../../topic/matchesGlob';
import { pathsIn } from './pathsIn';

/** A file of a worker that holds secrets, with the folder that it is in. */
export interface SecretPlace {
  /** As patterns write it; `*` stands for any characters. */
  file: string;
  /** In the same form; undefined where that is no folder of secrets alone, as the root. */
  folder?: string;
}

/** Provider and path of `${file:/secrets/billing.properties:*}`. */
const WITH_PATH = /^\$\{([^:]+):(\/[^:]*):/;

/** Where Linux keeps the environment of a process, and what it has open. */
const PROCESSES: SecretPlace = { file: '/proc', folder: '/proc' };

/** Where the files with secrets are, by the references that are allowed. */
export function secretPlacesOf(patterns: readonly string[]): SecretPlace[] {
  const places = patterns.flatMap((pattern): SecretPlace[] => {
    const [, provider, path] = WITH_PATH.exec(pattern) ?? [];
    if (path === undefined) {
      return [];
    }
    const file = path.replace(/\/+$/, '');
    const isFolder = /^dir/i.test(provider);
    const folder = isFolder ? file : file.slice(0, file.lastIndexOf('/'));
    return [{ file, folder: folder === '' ? undefined : folder }];
  });
  return [...places, PROCESSES];
}

/** Whether a text names one of these files, their folders or what is in them. */
export function namesSecretPlace(
  text: string,
  places: readonly SecretPlace[],
): boolean {
  return pathsIn(text).some(path =>
    places.some(place =>
      path.startsWith('/') ? isAt(path, place) : mayBeAt(path, place),
    ),
  );
}

function isAt(path: string, { file, folder }: SecretPlace): boolean {
  return (
    matchesGlob(path, file) || (folder !== undefined && isIn(path, folder))
  );
}

/** From a folder that nobody knows: where it could be the end of such a path. */
function mayBeAt(path: string, place: SecretPlace): boolean {
  const { file, folder } = place;
  return (
    tailsOf(file).some(tail => matchesGlob(path, tail)) ||
    tailsOf(folder ?? '').some(tail => isIn(path, tail))
  );
}

function isIn(path: string, folder: string): boolean {
  return matchesGlob(path, folder) || matchesGlob(path, `${folder}/*`);
}

/** Of `/a/b`: `a/b` and `b`; none of only what a pattern leaves open. */
function tailsOf(path: string): string[] {
  const names = path.split('/').filter(name => name !== '');
  return names
    .map((_, index) => names.slice(index).join('/'))
    .filter(tail => /[^*/]/.test(tail));
}
