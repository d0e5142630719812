namespace Alliance.Core.Validation;

/// <summary>Whom a walk through a record, and all that stands inside it, tells what it meets.</summary>
internal interface IVisitor
{
    /// <summary>Whether a record, with all that stands inside it, needs no walk because there is nothing to tell.</summary>
    bool PassesOver<T, TRules>(T record) where T : class where TRules : struct, IRules<T>;

    /// <summary>A rule is broken at the pointer.</summary>
    void Broken(Rule rule, string pointer);

    /// <summary>A reference to a record stands at the pointer.</summary>
    void Reference(RecordReference reference, string pointer);

    /// <summary>A reference to an alliance, association or company, or to a party of a kind that this version does not know, stands at the pointer.</summary>
    void Party(PartyReference party, string pointer);

    /// <summary>The day on which a claim came to be known stands at the pointer.</summary>
    void Recorded(LocalDate day, string pointer);
}
