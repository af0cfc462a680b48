"""`python -m roznamcha`, for where the script is not on the path."""

from roznamcha.cli import main

if __name__ == "__main__":
    main()
