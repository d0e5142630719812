namespace Alliance.Core.Validation;

/// <summary>Whom a walk through a record, and all that stands inside it, tells what it meets.</summary>
internal interface IVisitor
{
    /// <summary>Whether references are wanted. If they are not, records that keep all their rules are passed over.</summary>
    bool WantsReferences { get; }

    /// <summary>A rule is broken at the pointer.</summary>
    void Broken(Rule rule, string pointer);

    /// <summary>A reference stands at the pointer.</summary>
    void Reference(RecordReference reference, string pointer);
}
