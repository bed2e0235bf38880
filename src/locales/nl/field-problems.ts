import type { FieldProblemKind } from '../../domain/change/fields.js';

/** What is wrong with a field of a form, and what to do. */
export const fieldProblems = {
  required: 'Nog invullen.',
  not_a_date: 'Dit is geen datum. Kies een dag.',
  in_the_future: 'Deze dag moet nog komen. Kies een dag die al geweest is.',
  in_the_past: 'Deze dag is al geweest. Kies een dag die nog moet komen.',
  before_agreed: 'Toen was deze maatregel nog niet afgesproken.',
  before_report: 'Toen was dit nog niet gereed gemeld.',
  before_progress: 'Er is al een latere stand vastgelegd. Zet een oudere stand in de notitie.',
  not_a_percentage: 'Vul een heel getal in van 0 tot en met 100.',
  too_long: 'Deze tekst is te lang. Maak hem korter.',
  not_https: 'Dit is geen link die met https:// begint.',
  hides_host: 'Voor de naam van de website staat nog iets met een @. Haal dat weg.',
  not_sha256: 'Een SHA-256 heeft 64 tekens: cijfers en de letters a tot en met f.',
  not_a_choice: 'Kies iets uit de lijst.',
  unknown_person: 'Deze persoon ken ik niet.',
  unknown_code: 'Deze code staat niet in het register.',
  unknown_source: 'Deze bron staat niet in het register.',
  has_no_day: 'Deze soort termijn heeft deze dag niet. Maak dit vak leeg.',
  after_last_day: 'Deze dag is na de laatste dag.',
  taken: 'Dit is al in gebruik, of is dat geweest. Kies iets anders.',
  not_a_code: 'Een code heeft twee tot vier hoofdletters en twee tot vier cijfers, zoals TE26.',
  no_name: 'Hier staan geen letters of cijfers in.',
  unreadable_condition:
    'Dit kan ik niet als voorwaarde lezen. Schrijf bijvoorbeeld: V1 en (V2 of O1 door alle ministeries).',
  waits_in_turn: 'Een maatregel kan niet op zichzelf wachten, ook niet via een andere: dan komt hij nooit vrij.',
  unreadable:
    'Dit kan ik niet als termijn lezen. Schrijf het anders, bijvoorbeeld met een datum, of met ‘zonder termijn’.',
} satisfies Record<FieldProblemKind, string>;
