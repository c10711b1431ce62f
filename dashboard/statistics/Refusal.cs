namespace Analytics.Statistics;

/// <summary>Why an estimator cannot answer: a closed list, so that a page can say each in four languages.</summary>
public enum RefusalReason
{
    /// <summary>Nothing was observed at all, or nothing in one of the groups compared.</summary>
    NoObservations,

    /// <summary>Fewer rows than the estimate has unknowns, or than its theory needs.</summary>
    TooFewObservations,

    /// <summary>Too few ends, or counted events, however many rows there are.</summary>
    TooFewEvents,

    /// <summary>Too few groups or clusters to compare or to vary between.</summary>
    TooFewGroups,

    /// <summary>All values are the same, or fitted exactly: there is nothing to measure an error by.</summary>
    NoVariation,

    /// <summary>A column of the design is constant or follows from the others.</summary>
    SingularDesign,

    /// <summary>A column tells events and no events apart without exception, so its effect has no finite estimate.</summary>
    Separation,

    /// <summary>The counts vary no more than the model without dispersion says.</summary>
    DispersionNotEstimable,

    /// <summary>The search for the best fit did not settle.</summary>
    NotConverged,

    /// <summary>More work comes in than can be done, so there is no steady state.</summary>
    Overloaded,

    /// <summary>Not all were followed as far as the question reaches: to the horizon of a mean, or until half had ended.</summary>
    NotReached,

    /// <summary>Numbers so large, or so far apart, that what is asked of them leaves the numbers.</summary>
    TooLarge,
}

/// <summary>An estimator's refusal: the reason and, where the reason is a number, what was found and what is needed at least.</summary>
public sealed record Refusal(RefusalReason Reason, int? Found = null, int? Needed = null);

/// <summary>An estimate or the reason why there is none: never both, never neither.</summary>
public sealed class Answer<T>
    where T : class
{
    private Answer(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    public T? Value { get; }

    public Refusal? Refusal { get; }

    /// <summary>The estimate, for a caller who knows that there is one; a refusal becomes an exception that names its reason.</summary>
    public T Required => Value ?? throw new InvalidOperationException($"The estimator refused: {Refusal}.");

    public static implicit operator Answer<T>(T value) => new(value ?? throw new ArgumentNullException(nameof(value)), null);

    public static implicit operator Answer<T>(Refusal refusal) => new(null, refusal ?? throw new ArgumentNullException(nameof(refusal)));

    public static implicit operator Answer<T>(RefusalReason reason) => new Refusal(reason);

    /// <summary>One result for both outcomes, so that neither is forgotten.</summary>
    public TResult Match<TResult>(Func<T, TResult> answered, Func<Refusal, TResult> refused) =>
        Value is { } value ? answered(value) : refused(Refusal!);

    /// <summary>A further step that may itself refuse.</summary>
    public Answer<TNext> Then<TNext>(Func<T, Answer<TNext>> next)
        where TNext : class => Value is { } value ? next(value) : Refusal!;
}
