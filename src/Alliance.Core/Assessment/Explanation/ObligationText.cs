namespace Alliance.Core;

/// <summary>Writes what an explanation says about one constraint.</summary>
/// <param name="text">The text.</param>
/// <param name="request">The request.</param>
internal sealed class ObligationText(ExplanationText text, AccessRequest request)
{
    private const int Indent = 6;

    /// <summary>How many alternatives are listed, where none of them is met or all are open.</summary>
    private const int MostAlternatives = 3;

    /// <summary>How many legal acts are named.</summary>
    private const int MostActs = 4;

    /// <summary>A constraint that applies or might apply.</summary>
    public void WriteApplying(ConstraintAssessment obligation)
    {
        WriteTitle(obligation);
        if (obligation.Enforced != EffectScale.Of(obligation.Effect).Level)
            text.Line(Indent, $"Required here: {AccessWords.Of(obligation.Enforced)}");
        if (obligation.Enforced.Possible >= AccessLevel.LicenceRequired && !obligation.Policy.IsUnrecorded)
            text.Line(Indent, $"Review policy: {AccessWords.Of(obligation.Policy)}");
        WriteActs(obligation);
        if (obligation.IsEnforced == Truth.Unknown)
            text.Line(Indent, "It is not known whether it was enforced on this day.");
        WriteConditions(obligation.Constraint, obligation.Regime, obligation.Steps);
        foreach (ExceptionAssessment exception in obligation.Exceptions)
            Write(exception);
    }

    /// <summary>A constraint that is on the books and not enforced.</summary>
    public void WriteNotEnforced(ConstraintAssessment obligation)
    {
        WriteTitle(obligation);
        text.Line(Indent, obligation.IsSuspended == Truth.True ? "Suspended on this day." : "Not enforced on this day.");
        text.Line(Indent, $"On the books: {AccessWords.Of(obligation.OnTheBooks)}");
        WriteActs(obligation);
        WriteConditions(obligation.Constraint, obligation.Regime, obligation.Steps);
        foreach (ExceptionAssessment exception in obligation.Exceptions)
            Write(exception);
    }

    /// <summary>A constraint that does not apply.</summary>
    public void WriteNotMet(ConstraintAssessment constraint)
    {
        WriteTitle(constraint);
        WriteConditions(constraint.Constraint, constraint.Regime, constraint.Steps);
    }

    /// <summary>A constraint that is not yet on the books.</summary>
    public void WriteExpected(ConstraintAssessment constraint)
    {
        WriteTitle(constraint);
        WriteActs(constraint);
        text.Line(Indent, constraint.IsInScope == Truth.True ? "The request is within its scope." : "The request may be within its scope.");
        WriteConditions(constraint.Constraint, constraint.Regime, constraint.Steps);
    }

    /// <summary>A constraint that exceptions lower to nothing.</summary>
    public void WriteCovered(ConstraintAssessment obligation)
    {
        WriteTitle(obligation);
        foreach (ExceptionAssessment exception in obligation.Exceptions.Where(one => one.Applies == Truth.True))
            Write(exception);
    }

    /// <summary>A duty.</summary>
    public void Write(DutyAssessment duty, string state)
    {
        WriteTitle(duty.Authority, duty.Duty, duty.Title, duty.Constraint);
        text.Line(Indent, $"{char.ToUpperInvariant(state[0])}{state[1..]}.");
        WriteConditions(duty.Constraint, duty.Regime, duty.Steps);
    }

    /// <summary>What of a constraint is only likely: its own record, and its legal acts.</summary>
    public static IEnumerable<string> LikelyIn(ConstraintAssessment constraint)
    {
        if (constraint.Confidence == Confidence.Likely)
            yield return "its record";
        foreach (AssessedAct act in constraint.LegalActs)
        {
            if (act.Confidence == Confidence.Likely)
                yield return act.Citation;
        }
    }

    /// <summary>The conditions that decide about a constraint and rest on what is only likely.</summary>
    public static IEnumerable<AssessmentStep> LikelySteps(ConstraintAssessment constraint) =>
        constraint.Exceptions.Select(exception => exception.Steps).Prepend(constraint.Steps)
            .SelectMany(steps => StepTree.Of(steps).Deciding(MostAlternatives))
            .Select(line => line.Step)
            .OfType<AssessmentStep>()
            .Where(step => step.Confidence == Confidence.Likely && step.Found is not null);

    /// <summary>The name of a condition. A single word is that of a vocabulary.</summary>
    public static string NameOf(AssessmentStep step) => step.Test.Contains(' ', StringComparison.Ordinal) ? step.Test : step.Test.Replace('-', ' ');

    private void WriteTitle(ConstraintAssessment constraint) => WriteTitle(constraint.Authority, constraint.Effect, constraint.Title, constraint.Constraint);

    private void WriteTitle(PartyReference authority, Term<AccessEffect> effect, LocalizedText title, Id<TechnologyAccessConstraint> id)
    {
        string words = AccessWords.Of(effect);
        text.Line($"  {AccessWords.Of(authority)}  ", Indent, $"{char.ToUpperInvariant(words[0])}{words[1..]}: {title}");
        text.Line(Indent, id.Value);
    }

    /// <summary>The legal acts, without those that were not yet known on the day.</summary>
    private void WriteActs(ConstraintAssessment constraint)
    {
        AssessedAct[] acts = [.. constraint.LegalActs.Where(IsKnown)];
        string certainty = constraint.Confidence.IsDefault ? "" : $" {char.ToUpperInvariant(constraint.Confidence.Text[0])}{constraint.Confidence.Text[1..]}.";
        if (acts.Length == 0)
            text.Line(Indent, $"No legal act is recorded.{certainty}");
        else
            text.Line(Indent, $"Rests on {string.Join("; ", acts.Take(MostActs).Select(AccessWords.Of))}{(acts.Length > MostActs ? $"; and {AccessWords.Count(acts.Length - MostActs, "other", "others")}" : "")}.{certainty}");
    }

    private bool IsKnown(AssessedAct act)
    {
        PartialDate[] days = [.. new[] { act.Announced, act.Published, act.EffectiveFrom }.OfType<PartialDate>().Where(date => !date.IsDefault)];
        DayKey day = DayKey.Of(request.Day);
        return days.Length == 0 || Array.Exists(days, date => Validity.From(date).CoversKey(day) != Truth.False);
    }

    /// <summary>The conditions that decide. What the request says about being subject to the law counts in place of the grounds.</summary>
    private void WriteConditions(Id<TechnologyAccessConstraint> constraint, Id<ControlRegime>? regime, ValueList<AssessmentStep> steps)
    {
        bool? isSubject = request.Jurisdictions.FirstOrDefault(one => one.Regime == regime)?.IsSubject;
        bool hasOwnGrounds = steps.Any(step => step.At.StartsWith("/reach/", StringComparison.Ordinal) && step.Record.Kind == RecordKind.Constraint);
        if (isSubject is not { } stated || (stated && hasOwnGrounds) || !steps.Any(IsGround))
        {
            WriteSteps(steps, Indent);
            return;
        }
        WriteSteps([.. steps.Where(step => !IsGround(step))], Indent);
        WriteStep(Indent, AccessWords.Of(Truth.Of(stated)), $"reach: {(stated ? "" : "not ")}subject to {regime}, as the request says");
    }

    private static bool IsGround(AssessmentStep step) => !step.At.StartsWith("/scope/", StringComparison.Ordinal);

    private void Write(ExceptionAssessment exception)
    {
        string leaves = exception.Remaining.Possible == AccessLevel.NoKnownConstraint ? "leaves nothing" : $"leaves {AccessWords.Of(exception.Remaining)}";
        WriteStep(Indent, AccessWords.Of(exception.Applies), $"exception: {exception.Title} ({leaves})");
        if (exception.IsInForce == Truth.Unknown)
            text.Line(Indent + 5, "It is not known whether it was in force on this day.");
        WriteSteps(exception.Steps, Indent + 5);
    }

    private void WriteSteps(ValueList<AssessmentStep> steps, int indent)
    {
        HashSet<string> asked = new(StringComparer.Ordinal);
        foreach (StepLine line in StepTree.Of(steps).Deciding(MostAlternatives))
        {
            if (line.Step is { } step)
                WriteStep(indent, AccessWords.Of(step.Truth), $"{(line.IsOther ? "or: " : "")}{(line.IsExcluded ? "left out: " : "")}{NameOf(step)}{Described(step)}{(step.Missing is { } question && asked.Add(question) ? $". {question}" : "")}");
            else
                text.Line(indent + 5, $"and {AccessWords.Count(line.More, "other alternative", "other alternatives")}");
        }
    }

    private void WriteStep(int indent, string truth, string words)
    {
        string beginning = $"{new string(' ', indent)}{truth,-4} ";
        text.Line(beginning, beginning.Length + 2, words);
    }

    private static string Described(AssessmentStep step)
    {
        List<string> said = [];
        if (step.Found is { Length: > 0 } found)
            said.Add(AccessWords.Shortened(found) + (step.Confidence == Confidence.Likely ? " (likely)" : ""));
        else if (step.Truth == Truth.Unknown)
            said.Add("not stated");
        if (step.Required is { Length: > 0 } required)
            said.Add((said.Count == 0 ? "" : "required: ") + AccessWords.Shortened(required));
        return said.Count == 0 ? "" : $": {string.Join(", ", said)}";
    }
}
