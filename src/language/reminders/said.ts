/** A sentence about reminders taken apart, and what can be asked of it. */
import { mostFound, type Language } from '../../domain/language.js';
import type { CodeMention } from '../intent.js';
import type { Scene } from '../question/sentence/scene.js';
import type { Piece, PieceOf } from './piece.js';
import type { Concept } from './vocabulary.js';

export interface Said {
  readonly pieces: readonly Piece[];
  readonly scene: Scene;
  /** It asks something, or tells how things are: it orders nothing. */
  readonly asks: boolean;
}

/** Whether any word says one of these. */
export const says = ({ pieces }: Pick<Said, 'pieces'>, ...concepts: readonly Concept[]): boolean =>
  pieces.some((piece) => isOneOf(piece, concepts));

export const isOneOf = (piece: Piece | undefined, concepts: readonly Concept[]): boolean =>
  piece?.type === 'word' && piece.concepts.some((concept) => concepts.includes(concept));

/** What any sentence may say besides. */
const IN_PASSING: readonly Concept[] = ['filler', 'and', 'joint', 'request', 'wish', 'me'];

/** Whether the sentence says nothing else: every word is one of these, and everything that stands for itself of these types. */
export function saysOnly({ pieces }: Said, concepts: readonly Concept[], ...types: readonly Piece['type'][]): boolean {
  const known = new Set<Concept>([...IN_PASSING, ...concepts]);
  return pieces.every((piece) =>
    piece.type === 'word' ? piece.concepts.some((concept) => known.has(concept)) : types.includes(piece.type),
  );
}

export const piecesOf = <Type extends Piece['type']>({ pieces }: Said, type: Type): readonly PieceOf<Type>[] =>
  pieces.filter((piece): piece is PieceOf<Type> => piece.type === type);

/** The one piece of a type; undefined where there is none, or more than one. */
export function onlyPiece<Type extends Piece['type']>(said: Said, type: Type): PieceOf<Type> | undefined {
  const [only, ...others] = piecesOf(said, type);
  return others.length === 0 ? only : undefined;
}

export const codesIn = (said: Said): readonly CodeMention[] =>
  piecesOf(said, 'code').flatMap(({ mentions }) => mentions);

/** The language that more of its words are of; undefined where no one has more. */
export const languageOf = (said: Said): Language | undefined =>
  mostFound(piecesOf(said, 'word').flatMap(({ languages }) => (languages.length === 1 ? languages : [])));
