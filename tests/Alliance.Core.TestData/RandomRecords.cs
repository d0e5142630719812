namespace Alliance.Core.TestData;

/// <summary>Writes records: each with everything it requires, and sometimes with each thing that it may have.</summary>
internal sealed partial class RandomRecords(RandomSource draw, Keys keys)
{
    /// <summary>On records: mostly something.</summary>
    private Evidence Evidence() => draw.Sometimes() ? Core.Evidence.None : SomeEvidence();

    /// <summary>On nested claims, of which there are many: mostly nothing.</summary>
    private Evidence NestedEvidence() => draw.Rarely() ? SomeEvidence() : Core.Evidence.None;

    private Evidence SomeEvidence()
    {
        Term<Confidence> confidence = draw.Rarely() ? Confidence.Unspecified : draw.Term<Confidence>();
        // Without a source a claim is unverified; without another source it is neither disputed nor refuted.
        bool cites = keys.Sources.Count > 0 && (confidence != Confidence.Unverified || draw.Sometimes());
        bool contradicted = cites && (confidence == Confidence.Disputed || confidence == Confidence.Refuted || draw.Rarely());
        return new()
        {
            Confidence = confidence,
            Citations = cites ? RandomSource.Several(draw.Rarely() ? 2 : 1, Citation) : [],
            RecordedOn = draw.PerhapsDay(2023, 2025),
            ContradictedBy = contradicted ? [Citation()] : [],
            Note = draw.Rarely() ? draw.Text() : default,
            Unknown = draw.PerhapsUnknown(),
        };
    }

    private Citation Citation() => new()
    {
        Source = draw.Pick(keys.Sources),
        Locator = draw.Sometimes() ? $"p. {draw.From(1, 400)}, § {draw.From(1, 30)}" : null,
        Quote = draw.Rarely() ? draw.Phrase(draw.Language()) : null,
        Unknown = draw.PerhapsUnknown(),
    };

    private PartyReference AnyParty() => draw.Below(5) switch
    {
        0 => draw.Pick(keys.Countries),
        1 => draw.Pick(keys.Alliances),
        2 => draw.Pick(keys.Associations),
        3 => PartyReference.Company(draw.Pick(keys.Companies)),
        _ => Outsider(),
    };

    private ValueList<PartyReference> Parties(int most) => [.. RandomSource.Several(draw.From(1, most), AnyParty).Distinct()];

    /// <summary>A state or a union.</summary>
    private PartyReference StateOrAlliance() => draw.OnceIn(2) ? draw.Pick(keys.Countries) : draw.Pick(keys.Alliances);

    private PartyReference CompanyOrOther() => draw.Sometimes() ? Outsider() : PartyReference.Company(draw.Pick(keys.Companies));

    private PartyReference Outsider() => PartyReference.Other(draw.Pick(["Council of Europe", "Совет Европы", "\"Roots: & Co\" \\ 7", "G77 😀"]));
}
