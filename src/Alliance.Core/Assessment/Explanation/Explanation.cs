using System.Globalization;

namespace Alliance.Core;

/// <summary>The explanation of an assessment: its parts, in order.</summary>
internal sealed class Explanation
{
    private const AccessLevel None = AccessLevel.NoKnownConstraint;

    private readonly ExplanationText _text = new();
    private readonly AccessAssessment _assessment;
    private readonly ObligationText _obligation;
    private readonly ConstraintAssessment[] _applies, _might, _onTheBooks, _covered;

    public Explanation(AccessAssessment assessment)
    {
        _assessment = assessment;
        _obligation = new(_text, assessment.Request);
        ConstraintAssessment[] all = [.. assessment.Obligations];
        _applies = [.. all.Where(one => one.Enforced.Certain > None)];
        _might = [.. all.Where(one => one.Enforced.Certain == None && one.Enforced.Possible > None)];
        _onTheBooks = [.. all.Where(one => one.Enforced.Possible == None && one.OnTheBooks.Possible > None)];
        _covered = [.. all.Where(one => one.OnTheBooks.Possible == None)];
        WriteAnswer();
        WriteCoverage();
        WriteObligations();
        WriteLikely();
        WriteMissing();
        WriteEnd();
    }

    public string Text => _text.ToString();

    private void WriteAnswer()
    {
        AccessRequest request = _assessment.Request;
        if (_assessment.IsBeyondKnown)
        {
            _text.Line(0, $"{RecordText.Iso(request.Day)} is after {DayOf(_assessment.Coverage.KnownAsOf)}, the last day that the dataset knows: this answer holds if nothing has changed since.");
        }
        _text.Line(0, RequestWords.Subject(_assessment));
        _text.Labelled("Said by the request:", RequestWords.Said(request));
        _text.Labelled("Outcome, enforced:", OutcomeOf(_assessment.Enforced));
        _text.Labelled("Outcome, on the books:", OutcomeOf(_assessment.OnTheBooks));
        WriteList("Review policy:", Policies());
        WriteList("Duties:", [.. _assessment.Duties.Select(duty => $"{AccessWords.Of(duty.Authority)}, {AccessWords.Of(duty.Duty)}: {StateOf(duty)}")]);
        if (DecidingFact() is { } fact)
            _text.Labelled("One fact decides:", fact.Question);
        _text.Labelled("Known as of:", DayOf(_assessment.Coverage.KnownAsOf));
    }

    private void WriteList(string label, List<string> lines)
    {
        for (int i = 0; i < lines.Count; i++)
            _text.Labelled(i == 0 ? label : "", lines[i]);
        if (lines.Count == 0)
            _text.Labelled(label, "none");
    }

    private static string OutcomeOf(AccessBounds bounds) => bounds.AreEqual ? $"{AccessWords.Of(bounds)} (certain)" : AccessWords.Of(bounds);

    /// <summary>How each authority would review an application. Where a licence is not certainly required, by the constraints that may require it.</summary>
    private List<string> Policies()
    {
        List<string> policies = [];
        foreach (AuthorityAssessment authority in _assessment.Authorities)
        {
            PolicyBounds[] possible =
            [
                .. _assessment.Obligations.Where(one => one.Authority == authority.Authority && one.Enforced.Possible >= AccessLevel.LicenceRequired && one.Effect != AccessEffect.Prohibited)
                    .Select(one => one.Policy),
            ];
            if (possible.Length == 0)
                continue;
            bool isCertain = authority.Enforced.Certain >= AccessLevel.LicenceRequired;
            PolicyBounds policy = isCertain ? authority.Policy : new(possible.Min(one => one.Mildest), possible.Max(one => one.Strictest));
            policies.Add($"{AccessWords.Of(authority.Authority)}: {AccessWords.Of(policy)}{(isCertain ? "" : ", if a licence is required")}{(policy.MayBeUnrecorded ? "" : WithoutPolicy(authority))}");
        }
        return policies;
    }

    /// <summary>The constraints of which no policy is recorded, or perhaps none: what is recorded of the others does not make them milder.</summary>
    private string WithoutPolicy(AuthorityAssessment authority)
    {
        ILookup<bool, Id<TechnologyAccessConstraint>> without = _assessment.Obligations.Where(one => authority.WithoutPolicy.Contains(one.Constraint)).ToLookup(one => one.Policy.IsUnrecorded, one => one.Constraint);
        return Named("none recorded", without[true]) + Named("perhaps none recorded", without[false]);

        static string Named(string what, IEnumerable<Id<TechnologyAccessConstraint>> constraints) => constraints.Any() ? $"; {what} for {string.Join(", ", constraints)}" : "";
    }

    private static string StateOf(DutyAssessment duty) =>
        duty.IsEnforced == Truth.True ? "applies"
        : duty.IsEnforced == Truth.Unknown ? "might apply"
        : duty.IsOnTheBooks == Truth.True ? "on the books, not enforced" : "might be on the books, not enforced";

    /// <summary>The fact that can both rule out and establish what is open, if it is the only one that is missing for what is required, and every constraint that may require more depends on it.</summary>
    private MissingFact? DecidingFact()
    {
        if (_assessment.Enforced.AreEqual)
            return null;
        HashSet<Id<TechnologyAccessConstraint>> obligations = [.. _assessment.Obligations.Select(one => one.Constraint)];
        MissingFact[] facts = [.. _assessment.Missing.Where(fact => fact.Constraints.Any(obligations.Contains))];
        return facts is [{ CanRuleOut: true, CanEstablish: true, Place: not MissingFactPlace.Dataset } fact] && _assessment.PossibleBy.All(fact.Constraints.Contains) ? fact : null;
    }

    private void WriteCoverage()
    {
        AssessmentCoverage coverage = _assessment.Coverage;
        string regimes = coverage.Regimes.IsEmpty ? "no regime is recorded" : $"{(coverage.Regimes.Count == 1 ? "regime" : "regimes")} {string.Join(", ", coverage.Regimes)}";
        _text.Labelled("Covered:", string.Create(
            CultureInfo.InvariantCulture,
            $"{regimes}; {AccessWords.Count(coverage.ConstraintCount, "constraint", "constraints")} considered, {coverage.OnTheBooksCount} on the books that day, {AccessWords.Count(_applies.Length, "applies", "apply")}, {_might.Length} might apply"));
        if (!coverage.AuthoritiesLeftOut.IsEmpty)
            _text.Labelled("Authorities left out:", string.Join(", ", coverage.AuthoritiesLeftOut.Select(AccessWords.Of)));
    }

    private void WriteObligations()
    {
        WriteSection("APPLIES", _applies, _obligation.WriteApplying);
        WriteSection("MIGHT APPLY", _might, _obligation.WriteApplying);
        WriteSection("ON THE BOOKS, NOT ENFORCED", _onTheBooks, _obligation.WriteNotEnforced);
        WriteSection("DUTIES", _assessment.Duties, duty => _obligation.Write(duty, StateOf(duty)));
        int shown = _assessment.NotMet.Count;
        WriteSection(string.Create(CultureInfo.InvariantCulture, $"TESTED AND NOT MET ({shown} of {_assessment.NotMetCount} shown)"), _assessment.NotMet, _obligation.WriteNotMet);
        WriteSection("NOT YET IN EFFECT", _assessment.NotYetInEffect, _obligation.WriteExpected);
        WriteSection("COVERED BY AN EXCEPTION", _covered, _obligation.WriteCovered);
    }

    private void WriteSection<T>(string title, IEnumerable<T> all, Action<T> write)
    {
        bool isBegun = false;
        foreach (T one in all)
        {
            if (!isBegun)
                _text.Section(title);
            isBegun = true;
            write(one);
        }
    }

    private void WriteLikely()
    {
        ConstraintAssessment[] resting = [.. _assessment.Obligations.Where(one => _assessment.RestsOnLikely.Contains(one.Constraint))];
        string[] found =
        [
            .. resting.Select(one => $"{one.Constraint}: {string.Join(", ", ObligationText.LikelyIn(one))}"),
            .. _applies.Concat(_might).SelectMany(ObligationText.LikelySteps).Select(step => $"{ObligationText.NameOf(step)}: {step.Found}").Distinct(StringComparer.Ordinal),
        ];
        WriteSection("RESTS ON LIKELY FACTS", found, line => _text.Line("  ", 6, line));
    }

    private void WriteMissing()
    {
        _text.Section("NOT ANSWERED");
        if (_assessment.Missing.IsEmpty)
            _text.Line(2, "The answer depends on no fact that is missing.");
        foreach (MissingFact fact in _assessment.Missing.Where(fact => fact.Place != MissingFactPlace.Dataset))
            Write(fact);
        bool isBegun = false;
        foreach (MissingFact gap in _assessment.Missing.Where(fact => fact.Place == MissingFactPlace.Dataset))
        {
            if (!isBegun)
                _text.Line(2, "The dataset does not say, and no request can:");
            isBegun = true;
            Write(gap);
        }
    }

    private void Write(MissingFact fact)
    {
        _text.Line("  ", 6, fact.Question);
        string which = fact.Constraints.Count == 1 ? "" : " one of";
        string what = (fact.CanRuleOut, fact.CanEstablish) switch
        {
            (true, true) => "alone can rule out or establish" + which,
            (true, false) => "alone can rule out" + which,
            (false, true) => "alone can establish" + which,
            _ => "only together with other facts:",
        };
        _text.Line(6, AccessWords.Shortened($"{what} {string.Join(", ", fact.Constraints)}"));
    }

    private void WriteEnd()
    {
        AssessmentCoverage coverage = _assessment.Coverage;
        _text.Section("SOURCE");
        string version = coverage.Version is { Length: > 0 } stated ? $", version {stated}" : "";
        _text.Line(2, $"Dataset {coverage.Dataset?.Value ?? "without an id"}{version}, content {coverage.ContentHash}; {(coverage.Catalogue is { } catalogue ? $"catalogue {catalogue}" : "no catalogue")}; {coverage.Library}.");
        _text.Line(0, "This is no legal advice, and no list of controls is complete.");
    }

    private static string DayOf(LocalDate? day) => day is { } given ? RecordText.Iso(given) : "not stated";
}
