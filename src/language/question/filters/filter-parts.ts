/** The filters of a sentence in its order, with what is denied and how they are joined. */
import type { Criterion } from '../../../domain/query/query.js';
import { isMeasureCode, isRiskCode } from '../../../domain/register/codes.js';
import { negated, type Filter, type StatusFilter } from './criteria.js';
import { codesFor, criterionAt } from './filter-values.js';
import { evidencedAt } from './evidenced.js';
import { onlySaysWhich } from './excepted.js';
import { groupingIn, type Grouping } from './grouping.js';
import { isMarked, isQuiet, senseIn, sensesOf, type Item } from '../sentence/item.js';
import { isInRun, type Scene } from '../sentence/scene.js';
import type { Family } from '../words/sense.js';
import type { TextRun } from '../sentence/text-runs.js';

export interface FilterPart {
  readonly criterion: Filter;
  /** Index of its item. */
  readonly at: number;
  /** Index of the last item, where it has more than one. */
  readonly end?: number;
  /** "or" stands between it and the part before. */
  readonly or: boolean;
  /** "zowel H1 als H5": it must hold as well as the part before. */
  readonly both?: boolean;
  /** What turned it round: a denial of its own, that of the part before it, or "except". */
  readonly denied?: 'itself' | 'with_others' | 'left_out';
}

/** A denial that is waiting for what it denies. */
interface Denial {
  /** "except", which reaches over a comma. */
  readonly wide: boolean;
  /** The field it has denied already; it goes on over "and" and "or" within that field. */
  readonly field: Filter['field'] | null;
  /** Its words: "but not … and not …" leaves out both. */
  readonly said: string;
  /** "other than", "instead of": another value, and never the lack of one. */
  readonly other: boolean;
}

export function filterParts(scene: Scene): FilterPart[] {
  return new PartCollector(scene).all();
}

class PartCollector {
  private readonly items: readonly Item[];
  private readonly grouping: Grouping | undefined;
  private readonly parts: FilterPart[] = [];
  private denial: Denial | null = null;
  private or = false;
  /** A denial was taken back, and what it was of has not come yet. */
  private affirmed = false;
  /** The same within what "except" leaves out. */
  private affirmedOfLeftOut = false;
  /** Index of the last "both", of a part that can have two values at once. */
  private readonly both: number;

  constructor(private readonly scene: Scene) {
    this.items = scene.sentence.items;
    this.grouping = groupingIn(scene);
    this.both = this.items.findIndex((item) => isMarked(item, 'both'));
  }

  all(): FilterPart[] {
    this.items.forEach((item, at) => this.read(item, at));
    return this.parts;
  }

  private read(item: Item, at: number): void {
    if (item.gap === 'stop' || (item.gap === 'comma' && this.denial?.wide === false && this.denial.field === null))
      this.denial = null;
    if (
      at === this.grouping?.at ||
      this.isOfGroups(item) ||
      (this.denial?.wide === true && onlySaysWhich(this.items, at))
    )
      return;
    if (this.isNobodyDid(item, at)) return this.deny(item, at);
    const criterion = this.criterionOf(item, at);
    if (criterion !== undefined) return this.add(criterion, at);
    if (isInRun(this.scene, at) || this.isMissing(item, at)) return;
    if (this.endsDenial(item)) this.denial = null;
    if (isMarked(item, 'or')) this.or = true;
    if (isMarked(item, 'not', 'no', 'without', 'except', 'other_than') || this.isBeyond(item, at)) this.deny(item, at);
  }

  /** "welke onderzoeken zijn er gedaan?" */
  private isOfGroups(item: Item): boolean {
    return this.grouping?.whole === true && senseIn(item, 'word')?.value === 'closed';
  }

  /** "buiten Microsoft" leaves a party out; "buiten de EU" is a place. */
  private isBeyond(item: Item, at: number): boolean {
    const next = this.items.slice(at + 1).find((other) => !isQuiet(other));
    return isMarked(item, 'beyond') && sensesOf(next).some(({ family }) => BEYOND.has(family));
  }

  /** "that nobody has checked": not whose it is, but what was not done. */
  private isNobodyDid(item: Item, at: number): boolean {
    return (
      isMarked(item, 'nobody') &&
      isMarked(this.items[at + 1], 'has') &&
      this.items.slice(at + 2).some((other) => senseIn(other, 'state') !== undefined)
    );
  }

  /** A second denial takes the first one back: "niet zonder termijn". */
  private deny(item: Item, at: number): void {
    // "zijn er geen …?", "niets te laat bij SLM?": asks whether there are any.
    if (isMarked(item, 'no') && isMarked(this.items[at - 1], 'exists')) return;
    if (isMarked(item, 'nothing', 'no') && this.asksWhetherAny(item, at)) return;
    // "exclusief die zonder risico": what is left over has one.
    const again = isMarked(item, 'not', 'no', 'without') && !isMarked(item, 'except');
    const { denial } = this;
    // "behalve wat te laat of zonder eigenaar is"
    const listed = denial?.wide === true && denial.field !== null && isMarked(this.items[at - 1], 'and', 'or');
    const open =
      denial !== null &&
      (denial.field === null
        ? !denial.wide || again
        : listed && again && !denial.said.endsWith(` ${item.words}`) && !this.isOfAnotherName(denial, at));
    this.affirmed = open;
    this.affirmedOfLeftOut = open && denial.wide;
    this.denial = open
      ? null
      : { wide: isMarked(item, 'except'), field: null, said: item.words, other: isMarked(item, 'other_than') };
  }

  /** "is nothing blocked", "nothing late at SLM?", "no measures from Google?" */
  private asksWhetherAny(item: Item, at: number): boolean {
    if (at === 1 && isMarked(item, 'nothing')) return isMarked(this.items[0], 'be');
    const isNoun = isMarked(item, 'nothing') || isMarked(this.items[at + 1], 'measure', 'risk');
    return at === 0 && isNoun && this.scene.sentence.text.trimEnd().endsWith('?');
  }

  /** "maar niet van Microsoft en niet van SLM": both are left out. */
  private isOfAnotherName({ field }: Denial, at: number): boolean {
    const next = this.items
      .slice(at + 1)
      .find((other) => !(isQuiet(other) || isMarked(other, 'of', 'from', 'at', 'by')));
    return PARTIES.has(field ?? '') && (senseIn(next, 'vendor') !== undefined || senseIn(next, 'party') !== undefined);
  }

  private endsDenial(item: Item): boolean {
    if (this.denial === null) return false;
    // "cannot finish because it is blocked": what is denied is over where the reason begins.
    if (isMarked(item, 'but', 'because')) return true;
    const goesOn =
      isQuiet(item) ||
      isMarked(
        item,
        'and',
        'or',
        'of',
        'from',
        'at',
        'by',
        'it',
        'those',
        'about',
        'be',
        'linked',
        'not',
        'all',
        'each',
      );
    return this.denial.field !== null && !goesOn;
  }

  /** "what is still missing in MD23?", "wat mist er nog?": with nothing behind it, what is still to be done. */
  private isMissing(item: Item, at: number): boolean {
    if (!isMarked(item, 'lacking')) return false;
    const next = this.items.slice(at + 1).find((other) => !isQuiet(other) || isMarked(other, ...PLACES));
    return next === undefined || isMarked(next, ...PLACES);
  }

  private criterionOf(item: Item, at: number): Filter | undefined {
    if (this.isMissing(item, at) && this.scene.head !== 'risk' && !this.scene.mentions.some(isOfRisk))
      return { field: 'word', anyOf: ['open'] };
    const run = this.scene.runs.find(({ first }) => first === at);
    if (run !== undefined) return this.describesDenied(run) ? undefined : { field: 'text', words: run.words };
    if (isInRun(this.scene, at)) return undefined;
    return (
      this.mentioned(at) ??
      this.ofRisk(item) ??
      this.deniedNoun(item, at) ??
      criterionAt(this.scene, at) ??
      this.anyRisk(item, at) ??
      evidencedAt(this.scene, at, this.denial !== null && this.denial.field === null)
    );
  }

  /** "zonder strakke einddatum": a word in front of the noun that is denied. */
  private describesDenied({ last, announced }: TextRun): boolean {
    if (announced || this.denial === null) return false;
    if (isMarked(this.items[last + 1], 'deadline', 'risk', 'owner')) return true;
    // "not … to any risk" denies what is known, not the word nobody knows.
    return (
      !this.denial.wide && this.denial.field === null && this.items.slice(last + 1).some((item) => isDeniable(item))
    );
  }

  private mentioned(at: number): Criterion | undefined {
    const here = this.scene.mentions.filter((mention) => mention.at === at);
    const codes = here.flatMap(({ mention }) => codesFor(mention, this.scene));
    const risks = codes.filter(isRiskCode);
    if (risks.length > 0) return { field: 'risk', anyOf: risks };
    const measures = codes.filter(isMeasureCode);
    return measures.length === 0 ? undefined : { field: 'code', anyOf: measures };
  }

  /** "open" and "opgelost" are said of risks too, and mean something else there. */
  private ofRisk(item: Item): StatusFilter | undefined {
    // "welk risico heeft de meeste openstaande maatregelen?": measures are counted.
    if (this.grouping?.by === 'risk') return undefined;
    const asked =
      this.scene.head === 'risk' ||
      (this.scene.head === null && this.scene.mentions.some(({ mention }) => mention.of === 'risk'));
    const status = asked ? senseIn(item, 'status')?.value : undefined;
    return status === undefined ? undefined : { field: 'status', anyOf: [status] };
  }

  /** "zonder termijn", "no linked risk", "geen eigenaar": the noun itself is what is denied. */
  private deniedNoun(item: Item, at: number): Criterion | undefined {
    if ((this.denial?.field !== null || this.denial.other) && !this.affirmed) return undefined;
    if (isMarked(item, 'owner')) return { field: 'owner', anyOf: [null], not: true };
    if (isMarked(item, 'deadline') && !this.isPassedOrMoved())
      return { field: 'word', anyOf: ['without_deadline'], not: true };
    const levelled = [at - 1, at - 2].some((index) => senseIn(this.items[index], 'level') !== undefined);
    return isMarked(item, 'risk') && this.scene.head !== 'risk' && !levelled ? { field: 'anyRisk' } : undefined;
  }

  private isPassedOrMoved(): boolean {
    return this.items.some((item) => isMarked(item, 'passed') || senseIn(item, 'word') !== undefined);
  }

  private anyRisk(item: Item, at: number): Criterion | undefined {
    if (!isMarked(item, 'risk') || this.scene.head !== 'measure') return undefined;
    // "…, en bij welk risico ze horen": asked besides, and no risk that they must have.
    if (at > 1 && isMarked(this.items[at - 1], 'which')) return undefined;
    const levelled = [at - 2, at - 1, at].some((index) => senseIn(this.items[index], 'level') !== undefined);
    const numbered = this.scene.mentions.some((mention) => mention.at > at && mention.at <= at + 2);
    // "het doorgifterisico": the words in front say which.
    if (this.scene.runs.some(({ last }) => last === at - 1)) return undefined;
    const linked = [at - 3, at - 2, at - 1, at + 1].some((index) =>
      isMarked(this.items[index], 'linked', 'at', 'has', 'but'),
    );
    return linked && !levelled && !numbered ? { field: 'anyRisk' } : undefined;
  }

  private add(criterion: Filter, at: number): void {
    const denied = this.denial?.field ?? null;
    const another = denied !== null && !sameSide(denied, criterion.field);
    // "except forecasts and standing duties": what is left out is a list of its own.
    const listed = this.denial?.wide === true && isMarked(this.items[at - 1], 'and', 'or');
    if (another && !listed) this.denial = null;
    const turned = this.deniedBy();
    const part: FilterPart = {
      criterion: this.denial === null ? criterion : negated(criterion),
      at,
      or: this.or,
      ...(turned === undefined ? {} : { denied: turned }),
    };
    const both = this.denial === null && isMarked(this.items[this.both], 'both');
    this.parts.push(both ? { ...part, both } : part);
    if (this.denial !== null) this.denial = { ...this.denial, field: criterion.field };
    this.affirmed = false;
    this.affirmedOfLeftOut = false;
    this.or = false;
  }

  private deniedBy(): FilterPart['denied'] {
    if (this.affirmedOfLeftOut || this.denial?.wide === true) return 'left_out';
    return this.denial === null ? undefined : this.denial.field === null ? 'itself' : 'with_others';
  }
}

const PLACES = ['of', 'from', 'at', 'about'] as const;
const isOfRisk = ({ mention }: Scene['mentions'][number]): boolean => mention.of === 'risk';
const BEYOND: ReadonlySet<Family> = new Set<Family>(['vendor', 'party', 'investigation']);
const DENIABLE: ReadonlySet<Family> = new Set<Family>([
  'word',
  'state',
  'nature',
  'kind',
  'party',
  'vendor',
  'investigation',
  'person',
]);

const isDeniable = (item: Item): boolean =>
  item.kind === 'code' ||
  isMarked(item, 'deadline', 'risk', 'owner') ||
  sensesOf(item).some(({ family }) => DENIABLE.has(family));

/** Parties are denied together, whether they owe the measure or are the vendor. */
const sameSide = (a: string, b: string): boolean => a === b || (PARTIES.has(a) && PARTIES.has(b));
const PARTIES: ReadonlySet<string> = new Set(['obligor', 'vendor']);
