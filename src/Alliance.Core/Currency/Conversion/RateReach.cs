namespace Alliance.Core;

/// <summary>How far is looked for a rate, decided when the code is compiled: what looks no further than a list of days keeps its numbers in registers.</summary>
internal interface IRateReach
{
    /// <summary>Whether rates of other days are taken too, as the look-up says.</summary>
    static abstract bool LooksFurther { get; }
}

/// <summary>Rates of that very day alone.</summary>
internal readonly struct ThatDay : IRateReach
{
    public static bool LooksFurther => false;
}

/// <summary>Rates of that day, or those that hold for it.</summary>
internal readonly struct AnyDay : IRateReach
{
    public static bool LooksFurther => true;
}
